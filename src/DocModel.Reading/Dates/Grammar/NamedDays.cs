using DocModel.Reading.Tokens;

namespace DocModel.Reading.Dates.Grammar;

/// <content>Holidays: "Christmas Eve 1968", "Good Friday", "New Year's Day, 1900".</content>
internal sealed partial class PhraseScanner
{
    /// <summary>The words without apostrophes and the "s" behind them; a longer name before a shorter one with which it begins.</summary>
    private static readonly (string[] Words, Holiday Holiday)[] Names =
    [
        (["christmas", "eve"], Holiday.ChristmasEve), (["christmas", "day"], Holiday.ChristmasDay), (["christmas"], Holiday.ChristmasDay),
        (["xmas"], Holiday.ChristmasDay), (["boxing", "day"], Holiday.BoxingDay),
        (["new", "year", "eve"], Holiday.NewYearsEve), (["new", "years", "eve"], Holiday.NewYearsEve),
        (["new", "year", "day"], Holiday.NewYearsDay), (["new", "years", "day"], Holiday.NewYearsDay), (["new", "year"], Holiday.NewYearsDay),
        (["ve", "day"], Holiday.VictoryInEuropeDay), (["twelfth", "night"], Holiday.TwelfthNight), (["lady", "day"], Holiday.LadyDay),
        (["international", "women", "day"], Holiday.WomensDay), (["midsummer", "eve"], Holiday.MidsummerEve),
        (["all", "hallows", "eve"], Holiday.Halloween), (["black", "friday"], Holiday.BlackFriday), (["advent", "sunday"], Holiday.AdventSunday),
        (["hogmanay"], Holiday.NewYearsEve), (["martin", "luther", "king", "jr", "day"], Holiday.MartinLutherKingDay),
        (["epiphany"], Holiday.Epiphany), (["candlemas"], Holiday.Candlemas), (["groundhog", "day"], Holiday.Candlemas),
        (["martin", "luther", "king", "day"], Holiday.MartinLutherKingDay),
        (["valentine", "day"], Holiday.ValentinesDay), (["valentines", "day"], Holiday.ValentinesDay),
        (["presidents", "day"], Holiday.PresidentsDay), (["ides", "of", "march"], Holiday.IdesOfMarch),
        (["april", "fool", "day"], Holiday.AprilFoolsDay), (["april", "fools", "day"], Holiday.AprilFoolsDay),
        (["earth", "day"], Holiday.EarthDay), (["anzac", "day"], Holiday.AnzacDay), (["may", "day"], Holiday.MayDay),
        (["memorial", "day"], Holiday.MemorialDay), (["juneteenth"], Holiday.Juneteenth), (["midsummer", "day"], Holiday.MidsummerDay),
        (["canada", "day"], Holiday.CanadaDay), (["bastille", "day"], Holiday.BastilleDay), (["lammas"], Holiday.Lammas),
        (["labor", "day"], Holiday.LaborDay), (["michaelmas"], Holiday.Michaelmas), (["columbus", "day"], Holiday.ColumbusDay),
        (["halloween"], Holiday.Halloween), (["all", "saints", "day"], Holiday.AllSaintsDay), (["all", "souls", "day"], Holiday.AllSoulsDay),
        (["all", "saints"], Holiday.AllSaintsDay), (["guy", "fawkes", "night"], Holiday.GuyFawkesNight), (["guy", "fawkes", "day"], Holiday.GuyFawkesNight),
        (["bonfire", "night"], Holiday.GuyFawkesNight), (["armistice", "day"], Holiday.ArmisticeDay), (["remembrance", "day"], Holiday.ArmisticeDay),
        (["veterans", "day"], Holiday.ArmisticeDay), (["martinmas"], Holiday.ArmisticeDay),
        (["thanksgiving", "day"], Holiday.Thanksgiving), (["thanksgiving"], Holiday.Thanksgiving),
        (["shrove", "tuesday"], Holiday.ShroveTuesday), (["ash", "wednesday"], Holiday.AshWednesday), (["palm", "sunday"], Holiday.PalmSunday),
        (["maundy", "thursday"], Holiday.MaundyThursday), (["holy", "thursday"], Holiday.MaundyThursday), (["good", "friday"], Holiday.GoodFriday),
        (["holy", "saturday"], Holiday.HolySaturday), (["easter", "saturday"], Holiday.HolySaturday), (["easter", "eve"], Holiday.HolySaturday), (["easter", "sunday"], Holiday.EasterSunday), (["easter", "monday"], Holiday.EasterMonday),
        (["easter", "tuesday"], Holiday.EasterTuesday),
        (["easter", "day"], Holiday.EasterSunday), (["easter"], Holiday.EasterSunday), (["ascension", "day"], Holiday.AscensionDay),
        (["whit", "sunday"], Holiday.Pentecost), (["whit", "monday"], Holiday.WhitMonday), (["whitsun"], Holiday.Pentecost),
        (["passion", "sunday"], Holiday.PassionSunday), (["mothering", "sunday"], Holiday.MotheringSunday), (["low", "sunday"], Holiday.LowSunday),
        (["whit", "tuesday"], Holiday.WhitTuesday), (["holy", "cross", "day"], Holiday.HolyCrossDay),
        (["pentecost"], Holiday.Pentecost), (["trinity", "sunday"], Holiday.TrinitySunday), (["corpus", "christi"], Holiday.CorpusChristi),
    ];

    /// <summary>The names by their first words, which the lexicon has all.</summary>
    private static readonly Dictionary<ushort, (string[] Words, Holiday Holiday)[]> NamesByWord = Names
        .GroupBy(name => Lexicon.Find(name.Words[0].AsSpan()))
        .ToDictionary(names => names.Key, names => names.ToArray());

    private int NamedDay(int i)
    {
        if (i < _free || !IsCapitalized(i))
            return 0;
        if (IsWord(i - 1, "the", "of") && FeastOf(i) is > 0 and var feast)
            return feast;
        if (!NamesByWord.TryGetValue(_tokens[i].Word, out var names))
            return IsWord(i, "st", "saint") ? SaintsDay(i) : 0;
        foreach (var (words, holiday) in names)
        {
            if (!TryWords(words, i, out var end))
                continue;
            if (IsWord(end - 1, "year") && (!IsCapitalized(end - 1) || IsApostrophe(end) || IsNounBehind(end) || IsCapitalized(end)))
                return 0;
            var phrase = new TimePhrase { First = i, End = end, Unit = TimeUnit.Day, Holiday = holiday };

            // "on Christmas night 1758", "on Easter morning"
            if (Is(end, WordClass.DayPart) && !IsPlural(end))
            {
                phrase.End = ++end;
                phrase.Traits = PhraseTraits.PartOfDay;
            }

            if (!TryYearBehind(end, out phrase.Year, out phrase.Traits, ref phrase.End, false))
            {
                // A name alone is as often an adjective or a place: "Easter eggs", "Easter Island", "Corpus Christi, Texas"; "Christmas found them in Lund" tells of the day.
                var told = words.Length == 1 && (IsSentenceStart(i) && (Is(end, WordClass.PastTense) || IsWord(end, "was")) || IsBehindYear(i) && IsMark(end, '.') || IsWord(i - 1, "the") && IsBeforeLast(end));
                if (!told && words.Length == 1 && IsIn(end) && _tokens[end].Kind == TokenKind.Word && !Is(end, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Pronoun | WordClass.Determiner))
                    return 0;
                if (holiday == Holiday.CorpusChristi || (!told && words.Length == 1 && !Is(i - 1, WordClass.Preposition | WordClass.Step | WordClass.Bound)))
                    return 0;

                // "the Good Friday Agreement", "the Christmas Truce": a name of something else.
                if (IsWord(i - 1, "the") && IsCapitalized(end) && !Is(end, WordClass.Month | WordClass.DayPart))
                    return end;

                if (!TakeYearOf(ref phrase))
                    TakeStep(ref phrase);
            }

            return Keep(ref phrase);
        }

        return 0;
    }

    /// <summary>"1606, Michaelmas.": behind the comma of a year with which a line begins.</summary>
    private bool IsBehindYear(int i) => IsMark(i - 1, ',') && _free == i - 1 && _phrases.Count > 0 && _phrases[^1] is { Form: PhraseForm.Calendar, Unit: TimeUnit.Year, HasYear: true } year && year.End == i - 1
        && _tokens[year.First].Is(TokenFlags.LineStart);

    /// <summary>Matches words over the apostrophes and full stops between them.</summary>
    private bool TryWords(string[] words, int i, out int end)
    {
        end = i + 1;
        for (var w = 1; w < words.Length; w++)
        {
            if (IsApostrophe(end))
                end += IsWord(end + 1, "s") && IsJoined(end + 1) ? 2 : 1;
            else if (IsMark(end, '.'))
                end++;
            if (!IsWord(end, words[w]))
                return false;
            end++;
        }

        return true;
    }
}
