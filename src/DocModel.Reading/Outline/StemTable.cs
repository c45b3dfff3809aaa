namespace DocModel.Reading.Outline;

/// <summary>Numbers keys in the order in which they come: an open hash table, as nearly every second word of a text asks it.</summary>
internal sealed class StemTable
{
    private const int LeastBits = 4, MostBits = 10;

    private ulong[] _keys;
    private int[] _numbers;
    private int _shift;

    /// <param name="words">How many words will be asked for at most; a large table grows as it needs to.</param>
    public StemTable(int words)
    {
        var bits = LeastBits;
        while (bits < MostBits && 1 << bits < words)
            bits++;
        _keys = new ulong[1 << bits];
        _numbers = new int[1 << bits];
        _shift = 64 - bits;
    }

    public int Count { get; private set; }

    /// <summary>The number of a key, which is not 0; a new one is added.</summary>
    public int NumberOf(ulong key)
    {
        var slot = SlotOf(key);
        if (_keys[slot] == key)
            return _numbers[slot];
        if (Count * 2 >= _keys.Length)
        {
            Grow();
            slot = SlotOf(key);
        }

        _keys[slot] = key;
        _numbers[slot] = Count;
        return Count++;
    }

    /// <summary>Where the key is, or the free place where it would be.</summary>
    private int SlotOf(ulong key)
    {
        var keys = _keys;
        var slot = (int)(key * 0x9E3779B97F4A7C15 >> _shift);
        while (keys[slot] != 0 && keys[slot] != key)
            slot = (slot + 1) & (keys.Length - 1);
        return slot;
    }

    private void Grow()
    {
        var (keys, numbers) = (_keys, _numbers);
        _keys = new ulong[keys.Length * 2];
        _numbers = new int[keys.Length * 2];
        _shift--;
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var slot = SlotOf(keys[i]);
            _keys[slot] = keys[i];
            _numbers[slot] = numbers[i];
        }
    }
}
