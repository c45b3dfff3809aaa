using System.Globalization;

namespace DocModel.Reading.Naming;

/// <summary>Elements whose identifiers must differ.</summary>
/// <remarks>
/// Names that differ in case alone count as equal: C# could tell them apart, people and case-insensitive languages cannot. Each element
/// first asks for the name that follows from its own words; an earlier element keeps it. The later one takes a name with more of its
/// content, and a number only where that is equal too. A number never takes a name that is another element's own.
/// </remarks>
internal sealed class NameScope
{
    private readonly Dictionary<string, int> _owners;
    private Dictionary<string, int>? _numbers;

    private NameScope(int elements) => _owners = new Dictionary<string, int>(elements, CaselessComparer.Instance);

    /// <param name="elements">The elements' rows, in document order.</param>
    /// <param name="names">By row: pinned names on entry, all names on return.</param>
    /// <param name="candidate">A row's name with so much of its content; null where there is no more of it.</param>
    /// <param name="clash">Told of two rows with equal content: who has the name, and who got a number.</param>
    public static void Assign(IReadOnlyList<int> elements, string?[] names, Func<int, int, string?> candidate, Action<int, int> clash, CancellationCheck cancellation = default)
    {
        var scope = new NameScope(elements.Count);
        foreach (var row in elements)
        {
            if (names[row] is { } pinned)
                scope._owners[pinned] = row;
        }

        List<int>? late = null;
        foreach (var row in elements)
        {
            cancellation.At(row);
            if (names[row] is not null)
                continue;
            var name = candidate(row, 0)!;
            if (scope.TryTake(name, row))
                names[row] = name;
            else
                (late ??= []).Add(row);
        }

        foreach (var row in late ?? [])
        {
            cancellation.At(row);
            names[row] = scope.Distinct(row, candidate, clash);
        }
    }

    /// <summary>Who has each of the names that were assigned, found by the name in whatever capitals.</summary>
    public static Dictionary<string, int> Owners(IReadOnlyList<string> names)
    {
        var owners = new Dictionary<string, int>(names.Count, CaselessComparer.Instance);
        for (var row = 0; row < names.Count; row++)
            owners[names[row]] = row;
        return owners;
    }

    private string Distinct(int row, Func<int, int, string?> candidate, Action<int, int> clash)
    {
        for (var content = 1; candidate(row, content) is { } more; content++)
        {
            if (TryTake(more, row))
                return more;
        }

        var name = candidate(row, 0)!;
        clash(_owners[name], row);
        _numbers ??= new Dictionary<string, int>(CaselessComparer.Instance);
        for (var number = _numbers.TryGetValue(name, out var used) ? used + 1 : 2; ; number++)
        {
            var numbered = Identifiers.Append(name, number.ToString(CultureInfo.InvariantCulture));
            if (TryTake(numbered, row))
            {
                _numbers[name] = number;
                return numbered;
            }
        }
    }

    private bool TryTake(string name, int row)
    {
#if NET8_0_OR_GREATER
        return _owners.TryAdd(name, row);
#else
        if (_owners.ContainsKey(name))
            return false;
        _owners.Add(name, row);
        return true;
#endif
    }

    private sealed class CaselessComparer : IEqualityComparer<string>
    {
        public static readonly CaselessComparer Instance = new();

        public bool Equals(string? x, string? y)
        {
            if (x is null || y is null || x.Length != y.Length)
                return x is null && y is null;
            for (var i = 0; i < x.Length; i++)
            {
                if (x[i] != y[i] && IdentifierLetters.ToLower(x[i]) != IdentifierLetters.ToLower(y[i]))
                    return false;
            }

            return true;
        }

        public int GetHashCode(string name)
        {
            var hash = 2166136261u;
            foreach (var c in name)
                hash = (hash ^ (c < 128 ? c | 0x20u : IdentifierLetters.ToLower(c))) * 16777619;
            return (int)hash;
        }
    }
}
