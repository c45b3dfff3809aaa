using System.Runtime.InteropServices;
using DocModel.Reading.Tokens;

namespace DocModel.Reading.Quotations.Persons;

/// <summary>What is known under a name, asked for by the name's place in the text: no string is made for names that nobody knows.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
internal sealed class NameTable<T>(bool ignoreCase)
{
    private int[] _slots = new int[64];
    private Entry[] _entries = new Entry[16];

    // Most names of a text are no one's.
    private readonly WordShapes _shapes = new();

    public int Count { get; private set; }

    /// <summary>In the order in which the names were first set.</summary>
    public T this[int index] => _entries[index].Value;

    public bool TryGet(ReadOnlySpan<char> name, out T value)
    {
        if (!_shapes.MayHave(name))
        {
            value = default!;
            return false;
        }

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
        _shapes.Add(name);
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
        const ulong Wide = 0xFF80_FF80_FF80_FF80;
        const ulong Lower = 0x0020_0020_0020_0020;
        const int Step = 4;
        var hash = (ulong)name.Length;
        var rest = name;
        for (; rest.Length >= Step; rest = rest.Slice(Step))
        {
            var letters = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(rest));
            hash = Mixed(hash ^ ((letters & Wide) == 0 ? letters | Lower : Folded(rest.Slice(0, Step))));
        }

        hash = Mixed(hash ^ Folded(rest));
        return (uint)(hash >> 32);
    }

    private static ulong Mixed(ulong hash)
    {
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ hash >> 29;
    }

    private static ulong Folded(ReadOnlySpan<char> letters)
    {
        var folded = 0UL;
        foreach (var c in letters)
            folded = folded << 16 | (c < 128 ? c | 0x20u : 128u);
        return folded;
    }

    private struct Entry
    {
        public string Name;
        public uint Hash;
        public T Value;
    }
}
