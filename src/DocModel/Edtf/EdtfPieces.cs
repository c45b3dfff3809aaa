namespace DocModel;

/// <summary>The stretches that a value is made of, and whether one of them is meant or all.</summary>
internal readonly struct EdtfPieces(EdtfPiece[] items, bool oneOf)
{
    public EdtfPiece[] Items => items;

    public static EdtfPieces Of(Edtf value) => value.Node switch
    {
        null => new([EdtfPiece.Of(value.Date)], false),
        EdtfLongYear year => new([new EdtfPiece(year.Extent)], false),
        EdtfDateTime time => new([new EdtfPiece(EdtfExtent.Exactly(time.Moment, time.Moment))], false),
        EdtfInterval interval => new([new EdtfPiece(interval.Extent)], false),
        EdtfSet { IsAll: true } set => new(Merge(ToPieces(set)), false),
        EdtfSet set => new(ToPieces(set), true),
        _ => new([new EdtfPiece(EdtfExtent.Unbounded)], false),
    };

    /// <summary>The ways to read the value, each as pieces that are all meant.</summary>
    public IEnumerable<EdtfPiece[]> Readings()
    {
        if (!oneOf)
        {
            yield return items;
            yield break;
        }

        foreach (var item in items)
            yield return [item];
    }

    private static EdtfPiece[] ToPieces(EdtfSet set)
    {
        var pieces = new EdtfPiece[set.Elements.Length];
        for (int i = 0; i < pieces.Length; i++)
            pieces[i] = Of(set, set.Elements[i]);
        return pieces;
    }

    private static EdtfPiece Of(EdtfSet set, EdtfSet.Element element)
    {
        if (!element.IsRange)
            return EdtfPiece.Of(element.First);
        if (set.IsAll)
            return new(EdtfExtent.Exactly(element.Start, element.End));

        // One unit of the range is meant: its first, its last, or one between.
        var first = element.HasFirst ? EdtfExtent.Of(element.First) : EdtfExtent.Exactly(EdtfMoment.BeginningOfTime, EdtfMoment.BeginningOfTime);
        var last = element.HasLast ? EdtfExtent.Of(element.Last) : EdtfExtent.Exactly(EdtfMoment.EndOfTime, EdtfMoment.EndOfTime);
        return new(new(first.StartLow, last.StartHigh, first.EndLow, last.EndHigh));
    }

    // Neighbours that are all meant contain together what neither contains alone.
    private static EdtfPiece[] Merge(EdtfPiece[] pieces)
    {
        Array.Sort(pieces, static (left, right) => left.Extent.StartLow.CompareTo(right.Extent.StartLow));
        var merged = new List<EdtfPiece>(pieces.Length);
        int lastExact = -1;
        foreach (var piece in pieces)
        {
            if (piece.IsExact && lastExact >= 0 && merged[lastExact].TryJoin(piece, out var joined))
            {
                merged[lastExact] = joined;
                continue;
            }

            if (piece.IsExact)
                lastExact = merged.Count;
            merged.Add(piece);
        }

        return merged.ToArray();
    }
}
