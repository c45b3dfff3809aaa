namespace DocModel;

/// <summary>Decides how two values relate, for every way in which they can be read.</summary>
internal static class EdtfRelation
{
    // Sets multiply: beyond this many pairs of members only bounds are compared, so that no input makes a comparison slow.
    private const long MostPairs = 4096;

    public static Certainty Contains(Edtf outer, Edtf inner) => Decide(outer, inner, contains: true);

    public static Certainty Overlaps(Edtf left, Edtf right) => Decide(left, right, contains: false);

    private static Certainty Decide(Edtf left, Edtf right, bool contains)
    {
        var pieces = EdtfPieces.Of(left);
        var others = EdtfPieces.Of(right);
        var answer = (long)pieces.Items.Length * others.Items.Length > MostPairs
            ? DecideByBounds(left, right)
            : DecideOneOf(pieces, others, contains);
        bool qualified = left.IsApproximate || left.IsUncertain || right.IsApproximate || right.IsUncertain;
        return qualified && answer == Certainty.Yes ? Certainty.Maybe : answer;
    }

    private static Certainty DecideByBounds(Edtf left, Edtf right) =>
        EdtfPiece.Hull(left).MayOverlap(EdtfPiece.Hull(right)) ? Certainty.Maybe : Certainty.No;

    private static Certainty DecideOneOf(EdtfPieces left, EdtfPieces right, bool contains)
    {
        var verdict = new Unanimity();
        foreach (var reading in left.Readings())
        {
            foreach (var other in right.Readings())
                verdict.Add(contains ? ContainsAll(reading, other) : OverlapsAny(reading, other));
        }

        return verdict.Result;
    }

    private static Certainty OverlapsAny(EdtfPiece[] left, EdtfPiece[] right)
    {
        var best = Certainty.No;
        foreach (var piece in left)
        {
            foreach (var other in right)
            {
                var answer = piece.Overlaps(other);
                if (answer > best)
                    best = answer;
            }
        }

        return best;
    }

    private static Certainty ContainsAll(EdtfPiece[] outer, EdtfPiece[] inner)
    {
        var worst = Certainty.Yes;
        foreach (var piece in inner)
        {
            var answer = AnyContains(outer, piece);
            if (answer < worst)
                worst = answer;
        }

        return worst;
    }

    private static Certainty AnyContains(EdtfPiece[] outer, EdtfPiece inner)
    {
        var best = Certainty.No;
        int touching = 0;
        bool exact = true;
        foreach (var piece in outer)
        {
            var answer = piece.Contains(inner);
            if (answer > best)
                best = answer;
            if (!piece.MayOverlap(inner))
                continue;
            touching++;
            exact &= piece.IsExact;
        }

        // Two pieces that are not exact can happen to be neighbours and contain together what neither contains alone.
        return best == Certainty.No && touching > 1 && !exact ? Certainty.Maybe : best;
    }

    /// <summary>Yes or No where all readings agree, else Maybe.</summary>
    private struct Unanimity
    {
        private Certainty? _result;

        public readonly Certainty Result => _result ?? Certainty.Maybe;

        public void Add(Certainty answer) => _result = _result is null || _result == answer ? answer : Certainty.Maybe;
    }
}
