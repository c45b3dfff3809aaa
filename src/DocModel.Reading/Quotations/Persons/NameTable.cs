namespace DocModel.Reading.Quotations.Persons;

/// <summary>What is known under a name, asked for by the name's place in the text: no string is made for names that nobody knows.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class NameTable<T>(bool ignoreCase)
{
    private int[] _slots = new int[64];
    private Entry[] _entries = new Entry[16];

    public int Count { get; private set; }

    /// <summary>In the order in which the names were first set.</summary>
    public T this[int index] => _entries[index].Value;

    public bool TryGet(ReadOnlySpan<char> name, out T value)
    {
        var hash = Hash(name);
        for (var slot = hash & (uint)(_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            ref var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && IsSame(name, entry.Name.AsSpan()))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default!;
        return false;
    }

    public void Set(ReadOnlySpan<char> name, T value)
    {
        var hash = Hash(name);
        var slot = hash & (uint)(_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            ref var entry = ref _entries[_slots[slot] - 1];
            if (entry.Hash == hash && IsSame(name, entry.Name.AsSpan()))
            {
                entry.Value = value;
                return;
            }
        }

        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        _entries[Count++] = new Entry { Name = name.ToString(), Hash = hash, Value = value };
        _slots[slot] = Count;
        if (Count * 2 > _slots.Length)
            Grow();
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var i = 0; i < Count; i++)
        {
            var slot = _entries[i].Hash & (uint)(_slots.Length - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }

    private bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => ignoreCase ? left.EqualsIgnoreCase(right) : left.SequenceEqual(right);

    /// <summary>Names that differ in nothing but case meet, under either comparison; letters beyond ASCII all count the same.</summary>
    private static uint Hash(ReadOnlySpan<char> name)
    {
        var hash = 2166136261u;
        foreach (var c in name)
            hash = (hash ^ (c < 128 ? c | 0x20u : 128u)) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private struct Entry
    {
        public string Name;
        public uint Hash;
        public T Value;
    }
}
