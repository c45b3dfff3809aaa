namespace DocModel.Export;

/// <summary>What is read in the text, as lists whose entries point to their places in it: events, terms, abbreviations, speakers.</summary>
internal sealed class TeiStandOff(Document document, TeiWriter xml, TeiIds ids, List<SkippedElement> skipped)
{
    public void Write()
    {
        if (document.Events.Count + document.Terms.Count + document.Abbreviations.Count + ids.Speakers.Count == 0)
            return;
        xml.StartBlock("standOff");
        WriteEvents();
        WriteTerms();
        WriteAbbreviations();
        WriteSpeakers();
        xml.EndBlock();
    }

    private void WriteEvents()
    {
        if (document.Events.Count == 0)
            return;
        xml.StartBlock("listEvent");
        foreach (var dated in document.Events)
        {
            var date = TeiDate.Of(dated);
            if (date.IsUnsayable)
                skipped.Add(new SkippedElement(dated, "the dates of TEI have no 29 February in this year before the common era, which they count one off"));
            xml.StartBlock("event");
            xml.Id(ids[dated]);
            date.Write(xml);
            xml.TextBlock("label", dated.Label);
            xml.TextBlock("desc", dated.ToHumanString());
            xml.StartBlock("note");
            xml.Attribute("type", "edtf");
            xml.Text(dated.Date.ToString());
            xml.End();
            Note("reason", dated.Reason);
            Note("place", dated.Place);
            foreach (var participant in dated.Participants)
                Note("participant", participant);
            xml.Pointer("date", dated.Range is { } range ? ids[range] : ids[dated.Expression]);
            for (var i = 1; i <= dated.Mentions.Count; i++)
                xml.Pointer("mention", ids.OfMention(dated, i));
            xml.EndBlock();
        }

        xml.EndBlock();
    }

    private void WriteTerms()
    {
        if (document.Terms.Count == 0)
            return;
        xml.StartBlock("list");
        xml.Attribute("type", "gloss");
        xml.Attribute("subtype", "terms");
        foreach (var term in document.Terms)
        {
            StartEntry("term", ids[term], term.Text);
            foreach (var variant in term.Variants.Skip(1))
            {
                xml.StartBlock("term");
                xml.Attribute("type", "variant");
                xml.Text(variant);
                xml.End();
            }

            if (term.Definition is { } definition)
                xml.TextBlock("gloss", definition);
            foreach (var use in term.Uses)
                xml.Pointer("use", ids[use]);
            for (var i = 1; i <= term.Mentions.Count; i++)
                xml.Pointer("mention", ids.OfMention(term, i));
            foreach (var related in term.Related)
                xml.Pointer("related", ids[related]);
            xml.EndBlock();
        }

        xml.EndBlock();
    }

    private void WriteAbbreviations()
    {
        if (document.Abbreviations.Count == 0)
            return;
        xml.StartBlock("list");
        xml.Attribute("type", "gloss");
        xml.Attribute("subtype", "abbreviations");
        foreach (var abbreviation in document.Abbreviations)
        {
            StartEntry("abbr", ids[abbreviation], abbreviation.ShortForm);
            xml.TextBlock("expan", abbreviation.LongForm);
            for (var i = 1; i <= abbreviation.Uses.Count; i++)
                xml.Pointer("use", ids.OfMention(abbreviation, i));
            xml.EndBlock();
        }

        xml.EndBlock();
    }

    private void WriteSpeakers()
    {
        if (ids.Speakers.Count == 0)
            return;
        xml.StartBlock("list");
        xml.Attribute("type", "speakers");
        foreach (var speaker in ids.Speakers)
        {
            xml.StartBlock("item");
            xml.Id(ids.OfSpeaker(speaker));
            xml.Text(speaker);
            xml.End();
        }

        xml.EndBlock();
    }

    private void StartEntry(string element, string id, string text)
    {
        xml.StartBlock("label");
        xml.Start(element);
        xml.Id(id);
        xml.Text(text);
        xml.End();
        xml.End();
        xml.StartBlock("item");
    }

    private void Note(string type, string? text)
    {
        if (text is null)
            return;
        xml.StartBlock("note");
        xml.Attribute("type", type);
        xml.Text(text);
        xml.End();
    }
}
