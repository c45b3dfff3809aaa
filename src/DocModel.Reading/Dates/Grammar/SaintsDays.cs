namespace DocModel.Reading.Dates.Grammar;

/// <content>Feasts of saints: "St Luke's Day 1859", "on Saint Crispin’s day".</content>
internal sealed partial class PhraseScanner
{
    private static readonly (string Saint, Holiday Holiday)[] Saints =
    [
        ("valentine", Holiday.ValentinesDay), ("david", Holiday.SaintDavidsDay), ("patrick", Holiday.SaintPatricksDay), ("george", Holiday.SaintGeorgesDay),
        ("mark", Holiday.SaintMarksDay), ("barnabas", Holiday.SaintBarnabasDay), ("john", Holiday.MidsummerDay), ("peter", Holiday.SaintPetersDay),
        ("swithin", Holiday.SaintSwithinsDay), ("swithun", Holiday.SaintSwithinsDay), ("james", Holiday.SaintJamesDay), ("lawrence", Holiday.SaintLawrencesDay),
        ("laurence", Holiday.SaintLawrencesDay), ("bartholomew", Holiday.SaintBartholomewsDay), ("giles", Holiday.SaintGilesDay),
        ("matthew", Holiday.SaintMatthewsDay), ("michael", Holiday.Michaelmas), ("luke", Holiday.SaintLukesDay), ("crispin", Holiday.SaintCrispinsDay),
        ("martin", Holiday.ArmisticeDay), ("clement", Holiday.SaintClementsDay), ("catherine", Holiday.SaintCatherinesDay), ("katharine", Holiday.SaintCatherinesDay),
        ("andrew", Holiday.SaintAndrewsDay), ("nicholas", Holiday.SaintNicholasDay), ("lucy", Holiday.SaintLucysDay), ("thomas", Holiday.SaintThomasDay),
        ("stephen", Holiday.BoxingDay),
    ];

    /// <summary>Feasts that their word names only behind "the feast of the" and the like.</summary>
    private static readonly (string Word, Holiday Holiday)[] Feasts =
    [
        ("assumption", Holiday.Assumption), ("annunciation", Holiday.LadyDay), ("purification", Holiday.Candlemas), ("nativity", Holiday.ChristmasDay), ("transfiguration", Holiday.Transfiguration),
        ("circumcision", Holiday.NewYearsDay), ("conversion", Holiday.ConversionOfPaul), ("epiphany", Holiday.Epiphany), ("ascension", Holiday.AscensionDay), ("pentecost", Holiday.Pentecost),
        ("all", Holiday.AllSaintsDay), ("corpus", Holiday.CorpusChristi), ("exaltation", Holiday.HolyCrossDay), ("trinity", Holiday.TrinitySunday), ("candlemas", Holiday.Candlemas),
        ("michaelmas", Holiday.Michaelmas), ("martinmas", Holiday.ArmisticeDay), ("lammas", Holiday.Lammas),
    ];

    /// <summary>"the feast of St Michael", "on the vigil of St Lawrence 1471", "the eve of the Assumption", "the morrow of All Souls": found by the first word of the name.</summary>
    private int FeastOf(int i)
    {
        var of = IsWord(i - 1, "the") ? i - 2 : i - 1;
        var noun = of - 1;
        if (noun < _free || !IsWord(of, "of"))
            return 0;
        int? beyond = IsWord(noun, "feast") || IsWord(noun, "festival") ? 0 : IsWord(noun, "vigil", "eve") ? -1 : IsWord(noun, "morrow") ? 1 : IsWord(noun, "octave") ? 7 : null;
        if (beyond is not { } distance)
            return 0;
        var (holiday, end) = (Holiday.None, i + 1);
        if (IsWord(i, "st", "saint"))
        {
            var name = IsMark(i + 1, '.') ? i + 2 : i + 1;
            foreach (var (saint, day) in Saints)
            {
                if (IsWord(name, saint))
                    (holiday, end) = (day, name + 1);
            }
        }
        else
        {
            foreach (var (word, day) in Feasts)
            {
                if (!IsWord(i, word))
                    continue;
                (holiday, end) = (day, i + 1);
                if (IsWord(i, "all"))
                    (holiday, end) = IsWord(end, "saints", "hallows") ? (day, end + 1) : IsWord(end, "souls") ? (Holiday.AllSoulsDay, end + 1) : (Holiday.None, end);
                else if (IsWord(i, "corpus"))
                    end = IsWord(end, "christi") ? end + 1 : end;
                else if (IsWord(end, "of"))
                    TakeFeastBehind(ref holiday, ref end);
            }
        }

        if (holiday == Holiday.None)
            return 0;
        var phrase = new TimePhrase { First = IsWord(noun - 1, "the") && noun - 1 >= _free ? noun - 1 : noun, End = end, Unit = TimeUnit.Day, Holiday = holiday, Beyond = distance };
        if (!TryYearBehind(end, out phrase.Year, out phrase.Traits, ref phrase.End, false) && !TakeYearOf(ref phrase))
            TakeStep(ref phrase);
        return Keep(ref phrase);
    }

    /// <summary>"the Nativity of St John", "the Assumption of the Virgin", "the Conversion of St Paul".</summary>
    private void TakeFeastBehind(ref Holiday holiday, ref int end)
    {
        const int Longest = 5;
        var k = end + 1;
        var saint = false;
        while (k < end + Longest && (IsWord(k, "the", "our") || IsWord(k, "st", "saint") || IsWord(k, "blessed", "holy") || IsMark(k, '.')))
            saint |= IsWord(k++, "st", "saint");
        if (!IsCapitalized(k))
            return;
        if (holiday == Holiday.ChristmasDay)
            holiday = IsWord(k, "john") ? Holiday.MidsummerDay : saint || IsWord(k, "virgin", "lady") || IsWord(k, "mary") ? Holiday.NativityOfMary : holiday;
        end = k + 1;
        if (IsWord(end, "mary"))
            end++;
        else if (IsWord(end, "the") && IsWord(end + 1, "baptist"))
            end += 2;
    }

    /// <summary>"St Luke's Day 1859", "on St. Crispin’s Day": found by the "St".</summary>
    private int SaintsDay(int i)
    {
        var name = IsMark(i + 1, '.') ? i + 2 : i + 1;
        var end = IsApostrophe(name + 1) ? IsWord(name + 2, "s") && IsJoined(name + 2) ? name + 3 : name + 2 : name + 1;
        var eve = IsWord(end, "eve");
        if (!(eve || IsWord(end, "day")) || !IsIn(name))
            return 0;
        foreach (var (saint, holiday) in Saints)
        {
            if (!IsWord(name, saint))
                continue;
            var phrase = new TimePhrase { First = i, End = end + 1, Unit = TimeUnit.Day, Holiday = holiday, Beyond = eve ? -1 : 0 };
            if (!TryYearBehind(end + 1, out phrase.Year, out phrase.Traits, ref phrase.End, false) && !TakeYearOf(ref phrase))
                TakeStep(ref phrase);
            return Keep(ref phrase);
        }

        return 0;
    }
}
