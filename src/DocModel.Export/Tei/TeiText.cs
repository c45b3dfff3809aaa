using System.Globalization;

namespace DocModel.Export;

/// <summary>The text: its sections, blocks and running words, with what marks them.</summary>
internal sealed class TeiText(Document document, TeiWriter xml, TeiIds ids)
{
    private readonly TeiSteps _cutter = new();
    private readonly ILookup<Section?, Paragraph> _paragraphs = document.Paragraphs.ToLookup(static paragraph => paragraph.Section);
    private Dictionary<Paragraph, IReadOnlyList<TeiStep>> _steps = [];

    public void Write()
    {
        _steps = Steps();
        xml.StartBlock("text");
        xml.StartBlock("body");
        WriteBlocks(null);
        foreach (var section in document.Sections)
            WriteSection(section);
        if (document.Paragraphs.Count == 0)
            xml.TextBlock("p", "");
        xml.EndBlock();
        xml.EndBlock();
        xml.Line();
    }

    /// <summary>What is written for each paragraph; all at once, because the first part of an element names the next.</summary>
    private Dictionary<Paragraph, IReadOnlyList<TeiStep>> Steps()
    {
        var annotations = TeiAnnotations.Of(document, ids);
        var steps = new Dictionary<Paragraph, IReadOnlyList<TeiStep>>();
        var going = new List<TeiAnnotation>();
        var (next, nextSentence) = (0, 0);
        foreach (var paragraph in document.Paragraphs)
        {
            var span = paragraph.Span;
            for (; next < annotations.Count && annotations[next].Span.Start < span.End; next++)
                going.Add(annotations[next]);
            going.RemoveAll(annotation => annotation.Span.Start < span.Start && annotation.Span.End <= span.Start);
            var sentences = new List<Sentence>();
            for (; nextSentence < document.Sentences.Count && document.Sentences[nextSentence].Span.Start < span.End; nextSentence++)
                sentences.Add(document.Sentences[nextSentence]);
            steps[paragraph] = _cutter.Of(span, going, sentences);
        }

        return steps;
    }

    private void WriteSection(Section section)
    {
        xml.StartBlock("div");
        xml.Id(ids[section]);
        xml.Attribute("n", section.Id);
        var first = _paragraphs[section].FirstOrDefault();
        if (first is not { Kind: ParagraphKind.Heading })
        {
            // The text has no heading here; these are words by which the reader names the section.
            xml.StartBlock("head");
            xml.Start("supplied");
            xml.Text(section.Title);
            xml.End();
            xml.End();
        }

        WriteBlocks(section);
        foreach (var child in section.Sections)
            WriteSection(child);
        xml.EndBlock();
    }

    private void WriteBlocks(Section? section)
    {
        var (isFirst, inList) = (true, false);
        foreach (var paragraph in _paragraphs[section])
        {
            if (inList != (paragraph.Kind == ParagraphKind.ListItem))
            {
                if (inList)
                    xml.EndBlock();
                else
                    xml.StartBlock("list");
                inList = !inList;
            }

            WriteBlock(paragraph, isFirst);
            isFirst = false;
        }

        if (inList)
            xml.EndBlock();
    }

    private void WriteBlock(Paragraph paragraph, bool isFirst)
    {
        switch (paragraph.Kind)
        {
            case ParagraphKind.Heading when isFirst:
                xml.StartBlock("head");
                break;
            case ParagraphKind.ListItem:
                xml.StartBlock("item");
                xml.Attribute("rend", paragraph.Level > 1 ? "level-" + paragraph.Level.ToString(CultureInfo.InvariantCulture) : null);
                break;
            case ParagraphKind.Heading or ParagraphKind.TableCell or ParagraphKind.Code:
                xml.StartBlock("ab");
                xml.Attribute("type", paragraph.Kind == ParagraphKind.Heading ? "heading" : paragraph.Kind == ParagraphKind.Code ? "code" : "cell");
                if (paragraph.Kind == ParagraphKind.Code)
                    xml.PreserveSpace();
                break;
            default:
                xml.StartBlock("p");
                xml.Attribute("rend", paragraph.Kind == ParagraphKind.BlockQuote ? "block-quote" : null);
                break;
        }

        foreach (var step in _steps[paragraph])
            WriteStep(step);
        xml.End();
    }

    private void WriteStep(TeiStep step)
    {
        if (step.Words is { } words)
        {
            xml.Text(document.GetText(words));
        }
        else if (step.Sentence is { } sentence)
        {
            xml.Start("milestone");
            xml.Id(ids[sentence]);
            xml.Attribute("unit", "sentence");
            xml.End();
        }
        else if (step.Opened is { } opened)
        {
            xml.Start(opened.Element);
            xml.Id(PartId(opened, step.Part));
            opened.WriteAttributes(xml);
            if (step.Part < _cutter.PartsOf(opened))
                xml.Attribute("next", "#" + PartId(opened, step.Part + 1));
            if (step.Part > 1)
                xml.Attribute("prev", "#" + PartId(opened, step.Part - 1));
        }
        else
        {
            xml.End();
        }
    }

    private static string PartId(TeiAnnotation annotation, int part) =>
        part == 1 ? annotation.Id : annotation.Id + ".part" + part.ToString(CultureInfo.InvariantCulture);
}
