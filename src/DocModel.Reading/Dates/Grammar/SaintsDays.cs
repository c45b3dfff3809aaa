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

    /// <summary>"St Luke's Day 1859", "on St. Crispin’s Day": found by the "St".</summary>
    private int SaintsDay(int i)
    {
        var name = IsMark(i + 1, '.') ? i + 2 : i + 1;
        var end = IsApostrophe(name + 1) ? IsWord(name + 2, "s") && IsJoined(name + 2) ? name + 3 : name + 2 : name + 1;
        if (!IsWord(end, "day") || !IsIn(name))
            return 0;
        foreach (var (saint, holiday) in Saints)
        {
            if (!IsWord(name, saint))
                continue;
            var phrase = new TimePhrase { First = i, End = end + 1, Unit = TimeUnit.Day, Holiday = holiday };
            if (!TryYearBehind(end + 1, out phrase.Year, out phrase.Traits, ref phrase.End, false) && !TakeYearOf(ref phrase))
                TakeStep(ref phrase);
            return Keep(ref phrase);
        }

        return 0;
    }
}
