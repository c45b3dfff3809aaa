namespace DocModel.Reading.Events.Labels;

/// <summary>The past of an English verb from its plain form, for labels of clauses with "did": "did not resume until" gives "resumed".</summary>
internal static class PastForms
{
    private static readonly Dictionary<string, string> Irregular = Pairs(
        "arise arose become became begin began bind bound bite bit blow blew break broke bring brought build built burst burst buy bought cast cast "
        + "catch caught choose chose come came cut cut deal dealt dig dug draw drew drink drank drive drove eat ate fall fell feed fed feel felt "
        + "fight fought find found flee fled fly flew forbid forbade forget forgot freeze froze get got give gave go went grow grew hang hung have had "
        + "hear heard hide hid hit hit hold held keep kept know knew lay laid lead led leave left lend lent let let lie lay lose lost make made "
        + "mean meant meet met pay paid put put quit quit rebuild rebuilt read read ride rode ring rang rise rose run ran say said see saw seek sought "
        + "sell sold send sent set set shake shook shoot shot shrink shrank shut shut sing sang sink sank sit sat sleep slept slide slid speak spoke "
        + "spend spent split split spread spread spring sprang stand stood steal stole strike struck swear swore sweep swept swim swam take took "
        + "teach taught tear tore tell told think thought throw threw undergo underwent understand understood undertake undertook wake woke wear wore "
        + "win won withdraw withdrew write wrote "
        + "arisen arose awoken awoke beaten beat begun began bitten bit blown blew borne bore broken broke chosen chose drawn drew driven drove drunk drank "
        + "eaten ate fallen fell flown flew forbidden forbade foreseen foresaw forgiven forgave forgotten forgot frozen froze given gave gone went grown grew "
        + "hidden hid known knew mistaken mistook overrun overran overtaken overtook overthrown overthrew retaken retook rewritten rewrote ridden rode risen rose "
        + "rung rang seen saw shaken shook shown showed shrunk shrank sung sang sunk sank spoken spoke stolen stole sworn swore swum swam taken took thrown threw "
        + "torn tore undergone underwent undertaken undertook withdrawn withdrew woken woke worn wore woven wove written wrote");

    /// <summary>Verbs of two syllables that are stressed on the last.</summary>
    private static readonly HashSet<string> Doubled = new(
        ("admit permit commit submit omit transmit remit occur incur recur refer prefer defer infer confer transfer deter regret control label fulfil compel expel repel "
        + "propel dispel rebel patrol equip begin forget abet acquit annul travel cancel").Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a verb's past or participle is irregular and known: "taken", "become".</summary>
    public static bool Has(string verb) => Irregular.ContainsKey(verb);

    public static string Of(string verb)
    {
        if (Irregular.TryGetValue(verb, out var past))
            return past;
        var last = verb[verb.Length - 1];
        if (last == 'e')
            return verb + "d";
        if (last == 'y' && verb.Length > 1 && !IsVowel(verb[verb.Length - 2]))
            return verb.Remove(verb.Length - 1) + "ied";
        return IsDoubled(verb, last) ? verb + last + "ed" : verb + "ed";
    }

    /// <summary>A verb's plain form, its present, its past and its participles: "take", "takes", "took", "taken".</summary>
    public static IEnumerable<string> FormsOf(string verb)
    {
        var past = Of(verb);
        yield return verb;
        yield return PresentOf(verb);
        yield return past;
        foreach (var pair in Irregular)
        {
            // "taken" has the past of "take", and so has "see" that of "saw", whose letters differ.
            if (pair.Value == past && pair.Key != verb && pair.Key[0] == verb[0] && pair.Key.Length >= verb.Length)
                yield return pair.Key;
        }
    }

    private static string PresentOf(string verb)
    {
        var last = verb[verb.Length - 1];
        if (last == 'y' && !IsVowel(verb[verb.Length - 2]))
            return verb.Remove(verb.Length - 1) + "ies";
        return last is 's' or 'x' or 'z' or 'o' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es" : verb + "s";
    }

    private static bool IsDoubled(string verb, char last)
    {
        if (Doubled.Contains(verb))
            return true;
        if (verb.Length < 3 || IsVowel(last) || last is 'w' or 'x' or 'y' || !IsVowel(verb[verb.Length - 2]) || IsVowel(verb[verb.Length - 3]))
            return false;
        for (var i = 0; i < verb.Length - 2; i++)
        {
            if (IsVowel(verb[i]) && !(verb[i] == 'u' && i > 0 && verb[i - 1] == 'q'))
                return false;
        }

        return true;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static Dictionary<string, string> Pairs(string words)
    {
        var list = words.Split(' ');
        var pairs = new Dictionary<string, string>(list.Length / 2, StringComparer.Ordinal);
        for (var i = 0; i < list.Length; i += 2)
            pairs.Add(list[i], list[i + 1]);
        return pairs;
    }
}
