namespace DocModel.Cli.CommandLine;

/// <summary>What a command's help says below its options.</summary>
/// <param name="Notes">What one line of description does not hold.</param>
/// <param name="Examples">How the command is used.</param>
internal sealed record CommandHelp(string Notes, string Examples)
{
    public static IReadOnlyDictionary<string, CommandHelp> ByCommand { get; } = new Dictionary<string, CommandHelp>(StringComparer.Ordinal)
    {
        [ToolCommand.Name] = new(
            "",
            """
            docmodel show docs/guide.md                    read it
            docmodel check docs                            find what is wrong in it
            docmodel export docs/guide.md --to html --output guide.html
            docmodel COMMAND --help                        more examples
            """),
        ["show"] = new(
            "A filter shows only the parts that it concerns: dates the timeline, a term or a speaker the terms in context.",
            """
            docmodel show                                  the built-in essay
            docmodel show guide.md --width 120             the timeline drawn to this width
            docmodel show docs --from 1989 --to 1999       what happened in these years, in every document of a folder
            docmodel show guide.md --term "berth window"   every use of a term, in context
            docmodel show guide.md --speaker Mayor         what somebody said
            docmodel show guide.md --json | jq .timeline
            curl -s https://example.org/a.md | docmodel show - --stdin-name a.md
            """),
        ["check"] = new(
            """
            The findings are those of the build, with the same ids and texts, and links to files that are not there.
            The exit status is 1 where there are errors, or something could not be read.
            """,
            """
            docmodel check README.md docs                  one line a finding: file(line,column): warning DOCM151: …
            docmodel check "docs/**/*.md" --warnings-as-errors
            docmodel check docs --to sarif > findings.sarif
            """),
        ["export"] = new(
            """
            What a format cannot say is left out and told on standard error: file(line,column): skipped: reason.
            A file is written whole or not at all, and one that is there is kept unless --force is given.
            """,
            """
            docmodel export guide.md --to ics --output guide.ics
            docmodel export docs --to html --output site   a file for each document, in the folder site
            docmodel export guide.md --to json | jq .events
            docmodel export guide.md --to csv --output guide.csv --force
            """),
        ["names"] = new(
            "Entries that are there stay as they are, in their order; what is not pinned yet is appended.",
            "docmodel names docs/guide.md                   writes or updates docs/guide.md.names"),
        ["extract"] = new(
            """
            One line in:  {"id":"1","text":"…","date":"2024-05-31"}   (date, the day of writing, may be absent)
            One line out: {"id":"1","sentences":[…],"dates":[…],"quotations":[…],"abbreviations":[…],"sections":[…],"events":[…],"terms":[…]}
            A quotation that stands inside another is told inside it, in a "quotations" array of its own.
            Offsets count UTF-16 code units. A line that cannot be read gives {"id":…,"line":…,"error":"…"}; the exit status is then 1.
            """,
            """
            echo '{"id":1,"text":"The pier fell on 9 March 1913."}' | docmodel extract
            docmodel extract --quotations speech < novels.jsonl > dialogue.jsonl
            """),
        ["completion"] = new(
            "The script asks the tool what may follow, so that it stays right when the tool is updated.",
            """
            echo 'source <(docmodel completion bash)' >> ~/.bashrc
            echo 'source <(docmodel completion zsh)' >> ~/.zshrc
            docmodel completion fish > ~/.config/fish/completions/docmodel.fish
            docmodel completion pwsh >> $PROFILE
            """),
    };
}
