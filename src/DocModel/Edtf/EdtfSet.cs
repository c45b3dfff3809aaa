namespace DocModel;

/// <summary>Dates of which one, or all, are meant.</summary>
internal sealed class EdtfSet(bool all, EdtfSet.Element[] elements) : EdtfNode
{
    /// <summary>A date, or the consecutive dates between two; an end that is not present is open.</summary>
    public readonly struct Element(EdtfDate first, bool hasFirst, EdtfDate last, bool hasLast, bool isRange)
    {
        public EdtfDate First => first;

        public bool HasFirst => hasFirst;

        public EdtfDate Last => last;

        public bool HasLast => hasLast;

        public bool IsRange => isRange;

        public EdtfMoment Start => hasFirst ? EdtfExtent.Of(first).StartLow : EdtfMoment.BeginningOfTime;

        public EdtfMoment End => hasLast ? EdtfExtent.Of(last).EndHigh : EdtfMoment.EndOfTime;

        public EdtfPrecision Precision => hasFirst ? first.Precision : last.Precision;

        public EdtfParts Qualified => (hasFirst ? first.Qualified : 0) | (hasLast ? last.Qualified : 0);

        public static Element Single(EdtfDate date) => new(date, true, date, true, false);

        public bool Matches(Element other) =>
            isRange == other.IsRange && hasFirst == other.HasFirst && hasLast == other.HasLast && first.Equals(other.First) && last.Equals(other.Last);

        public Element Requalified(EdtfRequalification change) =>
            new(hasFirst ? first.Requalified(change) : first, hasFirst, hasLast ? last.Requalified(change) : last, hasLast, isRange);
    }

    public bool IsAll => all;

    public Element[] Elements => elements;

    public override EdtfKind Kind => all ? EdtfKind.AllOf : EdtfKind.OneOf;

    public override int Level => 2;

    public override EdtfPrecision Precision
    {
        get
        {
            var coarsest = EdtfPrecision.Second;
            foreach (var element in elements)
            {
                if (element.Precision < coarsest)
                    coarsest = element.Precision;
            }

            return coarsest;
        }
    }

    public override EdtfParts Approximate
    {
        get
        {
            var parts = EdtfParts.None;
            foreach (var element in elements)
                parts |= element.First.Approximate | element.Last.Approximate;
            return parts;
        }
    }

    public override EdtfParts Uncertain
    {
        get
        {
            var parts = EdtfParts.None;
            foreach (var element in elements)
                parts |= element.First.Uncertain | element.Last.Uncertain;
            return parts;
        }
    }

    public override EdtfParts Unspecified
    {
        get
        {
            var parts = EdtfParts.None;
            foreach (var element in elements)
                parts |= (element.HasFirst ? element.First.UnspecifiedParts : 0) | (element.HasLast ? element.Last.UnspecifiedParts : 0);
            return parts;
        }
    }

    public override (EdtfMoment First, EdtfMoment Last) Bounds
    {
        get
        {
            var first = EdtfMoment.EndOfTime;
            var last = EdtfMoment.BeginningOfTime;
            foreach (var element in elements)
            {
                if (element.Start < first)
                    first = element.Start;
                if (element.End > last)
                    last = element.End;
            }

            return (first, last);
        }
    }

    public override bool Equals(EdtfNode? other)
    {
        if (other is not EdtfSet set || all != set.IsAll || elements.Length != set.Elements.Length)
            return false;
        for (int i = 0; i < elements.Length; i++)
        {
            if (!elements[i].Matches(set.Elements[i]))
                return false;
        }

        return true;
    }

    public override int GetHashCode()
    {
        int hash = all ? 1 : 2;
        foreach (var element in elements)
            hash = (hash * 31 + element.First.GetHashCode()) * 31 + element.Last.GetHashCode();
        return hash;
    }

    public override EdtfNode WithQualification(EdtfRequalification change)
    {
        var changed = new Element[elements.Length];
        for (int i = 0; i < elements.Length; i++)
            changed[i] = elements[i].Requalified(change);
        return new EdtfSet(all, changed);
    }
}
