using DocModel.Essays;
using DocModel.Reading;

namespace DocModel.Export.Tests.Harness;

/// <summary>The documents that every format is tried on.</summary>
public static class Texts
{
    /// <summary>Markdown with front matter, headings, a list, a table, a block quote, code, links, speakers, abbreviations and every kind of date.</summary>
    public const string Harbour = """
        ---
        title: "Harbour: a *history* # of <ships>"
        date: 2020-05-01
        ---
        # Harbour

        The Port Authority (PA) opened the pier on 3 May 1987 in Lisbon. Julius Caesar was assassinated on 15 March 44 BC.
        The wall was built in 753 BC. In 1 BC the temple was founded.

        ## Berths & locks

        Ships wait for a "berth window" first. From May to July 1917 the port was closed. The storm raged from 3 July 1913 to 5 July 1913.
        In the late 1960s trade collapsed. The crane was bought before 1942. Since 1955 the harbour has been free.
        The [PA](<https://example.org/a b?x=é&y="1">) was reformed in March 1991. In the summer of 1944 the docks were bombed.
        The chapel was pulled down in 1653 or 1654, and its bell was sold on 5, 6 or 7 May 1699.

        > We shall never close the "berth window", said the mayor in 1990.

        "We will build it," Mayor Anna Costa said in 2001. "It will stand." By "slack tide" the pilots mean the hour between two tides.
        Captain Brown called the law "a shameful mistake" in 2003. The berth window was widened in 2004, and the slack tide was measured.

        ### Night

        - The lighthouse was lit on 1 January 2000.
        - About 1850 the dock burned down.

        | Year | Event |
        |---|---|
        | 1890 | The quay was built in 1890. |

        The ship sank at 10:15 on 4 May 1987. The PA was dissolved in 2010.

        ```
        code: 3 May 1987 <&>
        ```
        """;

    /// <summary>Plain text without headings, mostly before the common era.</summary>
    public const string Ancient = """
        Rome was founded on 21 April 753 BC. The Gauls sacked the city in July 390 BC.

        The bridge was destroyed in the 5th century BC. In 44 BC the dictator was murdered. The census was held in AD 6. The aqueduct was finished in 41 or 40 BC.

        The walls were rebuilt between 275 and 271. In the late 2nd century AD the plague returned. About AD 410 the legions were withdrawn.
        """;

    /// <summary>Every sentence holds what is structure in some format.</summary>
    public static readonly string Hostile = string.Join("\n\n", Fragments.Select((fragment, i) =>
        $"The “{fragment}” treaty was signed on {i + 1} May 1987. Mayor Anna Costa said in {1900 + i} that the “{fragment}” treaty had been broken.")) + "\n";

    /// <summary>What is structure in one of the formats, or is no character in it.</summary>
    public static IReadOnlyList<string> Fragments =>
    [
        "<script>alert(1)</script>",
        "a --> b ]]> c <!-- d",
        "=SUM(A1:A9)",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@import",
        "one: two: three",
        "# heading",
        "%%{init: {}}%% x",
        "a;b,c\\n\\d",
        "END:VEVENT",
        "[link](javascript:x) *em* `code` _u_",
        "&amp; &#58; #58; #quot;",
        "control \u0001\u0008\u001b here",
        "lone \ud800 half",
        "bidi \u202e\u2066 turned",
        "line \u2028 separator",
        "emoji 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 end",
        "section x",
        "title y",
        "| a | b |",
        "{\"key\": [1]}",
        "style a:#b;",
        "ﬂ°°35¶ß",
        "'=1",
        "noncharacter \uffff here",
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => [new("essay"), new("harbour"), new("ancient"), new("hostile"), new("empty")];

    public static Document Read(string name) => name switch
    {
        "essay" => SecurityArchitecture.Document,
        "harbour" => DocumentReader.Read(Harbour, new ReadOptions { Path = "docs/harbour.md" }),
        "ancient" => DocumentReader.Read(Ancient, new ReadOptions { Path = "docs/ancient.txt" }),
        "hostile" => DocumentReader.Read(Hostile, new ReadOptions { Path = "docs/=1 & <x>; %22.txt" }),
        "empty" => DocumentReader.Read("", new ReadOptions { Path = "docs/empty.txt" }),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such text."),
    };

    /// <summary>Text as a format of Unicode says it: halves of surrogate pairs replaced, and controls where asked.</summary>
    public static string Said(string text, bool controls = false)
    {
        var said = new System.Text.StringBuilder(new System.Text.UTF8Encoding(false).GetString(System.Text.Encoding.UTF8.GetBytes(text)));
        for (var i = 0; controls && i < said.Length; i++)
        {
            if (char.IsControl(said[i]) && said[i] is not ('\t' or '\n' or '\r'))
                said[i] = '\ufffd';
        }

        return said.ToString();
    }

    /// <summary>The text on one line.</summary>
    public static string Line(string text) =>
        string.Join(' ', text.Split([' ', '\t', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
}
