#pragma warning disable CA1724, CA1720 // The names are those of the tables and of what the columns hold.
namespace DocModel.Content;

/// <summary>The columns of each table. Only ever appended to: their order is part of the format.</summary>
/// <remarks>
/// <c>…String</c> is a row of <see cref="TableId.Strings"/> plus one, 0 for none; a column named after an element is that
/// element's row plus one, 0 for none; <c>First…</c> and <c>…Count</c> are a run of rows of <see cref="TableId.Links"/>. <c>Unused…</c>
/// is 0 in all rows, and costs no digit: nobody reads it, but what stands behind it keeps its place.
/// </remarks>
internal static class Columns
{
    internal static class Info
    {
        public const int Format = 0, TitleString = 1, Unused2 = 2, Unused3 = 3, DateString = 4, PathString = 5, TextLength = 6,
            NamingVersion = 7, Count = 8;
    }

    /// <summary>Runs of plain text that stand in the file character by character, by <c>TextStart</c>.</summary>
    internal static class Run
    {
        public const int TextStart = 0, SourceStart = 1, Line = 2, Column = 3, Count = 4;
    }

    /// <summary>Places where the text's UTF-16 and UTF-8 offsets are both known; none where the text is ASCII.</summary>
    internal static class Checkpoint
    {
        public const int Utf16 = 0, Utf8 = 1, Count = 2;
    }

    /// <summary><c>Row</c> and <c>Column</c> are one more than the cell's, 0 outside tables.</summary>
    internal static class Paragraph
    {
        public const int Start = 0, Length = 1, Kind = 2, Level = 3, Section = 4, MarkerString = 5, Row = 6, Column = 7, LanguageString = 8, Count = 9;
    }

    internal static class Sentence
    {
        public const int Start = 0, Length = 1, Paragraph = 2, Count = 3;
    }

    /// <summary>In document order, so a section's descendants are the rows up to <c>SubtreeEnd</c>.</summary>
    internal static class Section
    {
        public const int Start = 0, Length = 1, TitleStart = 2, TitleLength = 3, Level = 4, Parent = 5, SubtreeEnd = 6,
            FirstParagraph = 7, ParagraphCount = 8, NameString = 9, IdString = 10, TitleString = 11, IsDiscovered = 12, Count = 13;
    }

    internal static class Date
    {
        public const int Start = 0, Length = 1, Kind = 2, ValueString = 3, Modifier = 4, Origin = 5, Anchor = 6, DurationString = 7, Count = 8;
    }

    /// <summary><c>Kind</c> came with version 2: without it the dates from <c>First</c> to <c>Last</c> would be read as a span where they are alternatives.</summary>
    internal static class Range
    {
        public const int Start = 0, Length = 1, First = 2, Last = 3, Kind = 4, Count = 5;
    }

    internal static class Event
    {
        public const int Start = 0, Length = 1, NameString = 2, LabelString = 3, LabelStart = 4, LabelLength = 5, Date = 6, Range = 7,
            PlaceString = 8, FirstParticipant = 9, ParticipantCount = 10, FirstMention = 11, MentionCount = 12, ReasonString = 13, Count = 14;
    }

    internal static class Quotation
    {
        public const int Start = 0, Length = 1, OuterStart = 2, OuterLength = 3, Kind = 4, SpeakerString = 5, EvidenceStart = 6,
            EvidenceLength = 7, Term = 8, Parent = 9, IsBlock = 10, Count = 11;
    }

    internal static class Term
    {
        public const int NameString = 0, Unused1 = 1, Kind = 2, FirstUse = 3, UseCount = 4, FirstMention = 5, MentionCount = 6,
            FirstVariant = 7, VariantCount = 8, FirstRelated = 9, RelatedCount = 10, DefinitionStart = 11, DefinitionLength = 12, Count = 13;
    }

    internal static class Abbreviation
    {
        public const int NameString = 0, ShortStart = 1, ShortLength = 2, LongStart = 3, LongLength = 4, FirstUse = 5, UseCount = 6,
            ShortString = 7, LongString = 8, Count = 9;
    }

    internal static class Mention
    {
        public const int Start = 0, Length = 1, Count = 2;
    }

    internal static class Link
    {
        public const int Target = 0, Count = 1;
    }

    internal static class Hyperlink
    {
        public const int Start = 0, Length = 1, TargetString = 2, IsImage = 3, Count = 4;
    }

    internal static class Finding
    {
        public const int IdString = 0, Severity = 1, Start = 2, Length = 3, MessageString = 4, Line = 5, Column = 6, LengthInFile = 7, Count = 8;
    }

    internal static class String
    {
        public const int Start = 0, Length = 1, Count = 2;
    }
}
