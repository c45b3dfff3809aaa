using System.Globalization;
using System.Text;

namespace DocModel.Benchmarks.Corpus;

/// <summary>Markdown documents of about 2 kB, made from a seed: the same number gives the same text on every machine.</summary>
/// <remarks>Each has front matter, 3 headings, 5 paragraphs, 3 dates, 2 quotations and 1 abbreviation.</remarks>
public static class MadeCorpus
{
    private static readonly string[] Subjects =
        ["the harbour board", "the survey team", "the council of elders", "the northern railway", "the printing house", "the observatory", "the dairy union", "the school inspector"];

    private static readonly string[] Verbs =
        ["rebuilt", "measured", "abandoned", "described", "inherited", "questioned", "extended", "repaired", "catalogued", "defended"];

    private static readonly string[] Objects =
        ["the western quay", "an old canal", "its own archive", "the winter timetable", "a row of warehouses", "the tidal records", "the upper reservoir", "a bridge of timber", "the map of the valley"];

    private static readonly string[] Tails =
        ["without asking anyone", "in the hope of better years", "after a long and tiring debate", "although few believed in it", "with money that it did not have", "as the weather allowed", "for reasons that were never written down"];

    private static readonly string[] Adjectives = ["Coastal", "Regional", "Northern", "Public", "United", "Independent"];

    private static readonly string[] Nouns = ["Water", "Harbour", "Transport", "Forest", "Archive", "Lighthouse"];

    private static readonly string[] Bodies = ["Authority", "Board", "Commission", "Society", "Trust"];

    private static readonly string[] Phrases = ["quiet expansion", "shared shoreline", "open ledger", "slow water", "borrowed time", "honest arithmetic"];

    /// <summary>The document with a number.</summary>
    /// <param name="number">From 0.</param>
    /// <param name="words">About how many characters of running text; 1,700 gives a file of about 2 kB.</param>
    public static string Document(int number, int words = 1700)
    {
        var random = new Random(number * 7919 + 17);
        var text = new StringBuilder();
        string Pick(string[] from) => from[random.Next(from.Length)];
        var name = $"{Pick(Adjectives)} {Pick(Nouns)} {Pick(Bodies)}";
        var initials = string.Concat(name.Split(' ').Select(word => word[0]));
        var year = 1850 + random.Next(150);

        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Report {number} of the {name}\ndate: {year + 20}-0{1 + random.Next(9)}-1{random.Next(10)}\n---\n\n");
        text.Append(CultureInfo.InvariantCulture, $"# Report {number}\n\nThe {name} ({initials}) was founded on {1 + random.Next(28)} March {year}. ");
        Sentences(words / 5);
        text.Append(CultureInfo.InvariantCulture, $"\n\n## {Pick(Nouns)} and {Pick(Objects)[4..]}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"In {year + 3} its chairman spoke of a “{Pick(Phrases)}” on the coast. ");
        Sentences(words / 5);
        text.Append("\n\n");
        Sentences(words / 5);
        text.Append(CultureInfo.InvariantCulture, $"\n\n## What {initials} left behind\n\nBy the late {(year + 10) / 10 * 10}s the *{Pick(Nouns).ToLowerInvariant()}* was called a \"{Pick(Phrases)}\" by [its critics](#report-{number}). ");
        Sentences(words / 5);
        text.Append("\n\n");
        Sentences(words / 5);
        text.Append('\n');
        return text.ToString();

        void Sentences(int length)
        {
            for (var end = text.Length + length; text.Length < end;)
            {
                var subject = Pick(Subjects);
                text.Append(char.ToUpperInvariant(subject[0])).Append(subject, 1, subject.Length - 1).Append(' ').Append(Pick(Verbs)).Append(' ')
                    .Append(Pick(Objects)).Append(' ').Append(Pick(Tails)).Append(". ");
            }

            text.Length--;
        }
    }

    /// <summary>One document of at least a length, made of many.</summary>
    public static string OfLength(int characters)
    {
        var text = new StringBuilder(characters + 4096);
        for (var i = 0; text.Length < characters; i++)
        {
            var part = Document(i);
            text.Append(part, part.IndexOf("\n# ", StringComparison.Ordinal) + 1, part.Length - part.IndexOf("\n# ", StringComparison.Ordinal) - 1).Append('\n');
        }

        return text.ToString();
    }
}
