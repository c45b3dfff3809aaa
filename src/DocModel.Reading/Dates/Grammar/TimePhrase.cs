namespace DocModel.Reading.Dates.Grammar;

/// <summary>How a phrase names its time.</summary>
internal enum PhraseForm : byte
{
    /// <summary>By its place in the calendar, fully or partly: "6 July 1989", "July", "Friday", "the 1970s".</summary>
    Calendar,

    /// <summary>By a unit seen from another time: "the following year", "that month".</summary>
    Step,

    /// <summary>By its distance from another time: "two years later", "three days ago".</summary>
    Offset,

    /// <summary>By its distance from the day of writing: "yesterday".</summary>
    Deictic,

    /// <summary>By a run of units that touches another time: "the past 30 days".</summary>
    Run,

    /// <summary>By pointing at the time spoken of: "at the time".</summary>
    Anaphor,

    /// <summary>By the age that somebody reaches: "her eightieth birthday".</summary>
    Birthday,

    /// <summary>By the clock: "10:15", "noon".</summary>
    Clock,

    /// <summary>By a part of the day: "that morning".</summary>
    DayPart,

    /// <summary>As a length.</summary>
    Duration,

    /// <summary>As something that recurs.</summary>
    Set,
}

[Flags]
internal enum PhraseTraits : ushort
{
    None = 0,
    HasYear = 1,

    /// <summary>Only the last two digits of the year are written: "'71".</summary>
    ShortYear = 2,

    /// <summary>The year may be one before our era: "490" in a text that has said "BC" before.</summary>
    EraOpen = 4,

    /// <summary>A part of the day stands beside the day: "Thursday morning".</summary>
    PartOfDay = 8,

    /// <summary>The numbers can be read in two orders.</summary>
    Ambiguous = 16,

    /// <summary>Written as a date in digits, of which the calendar has no such month or day: the numbers are kept for what is said of it.</summary>
    Impossible = 32,

    /// <summary>A step or an offset counts from the day of writing if there is one.</summary>
    FromWriting = 64,

    /// <summary>"a year after" something that the text names by other means than a date.</summary>
    FromElsewhere = 128,

    /// <summary>"later that year": the unit is the one spoken of and the time lies behind the last one named.</summary>
    Bare = 256,

    /// <summary>The phrase stands in a list or a range whose later part says the rest.</summary>
    SharesTail = 512,

    /// <summary>The phrase stands between parentheses.</summary>
    InParentheses = 1024,

    /// <summary>The time of day is known to the minute.</summary>
    HasClock = 2048,

    /// <summary>"the turn of the century": the boundary between two units.</summary>
    Turn = 4096,

    /// <summary>The time of day says how far it is ahead of UTC.</summary>
    HasUtcOffset = 8192,
}

/// <summary>Words that give a time, as the words say it, before the text around them fills in what they leave out.</summary>
internal struct TimePhrase
{
    /// <summary>The first token.</summary>
    public int First;

    /// <summary>The token behind the last one.</summary>
    public int End;

    public PhraseForm Form;

    /// <summary>The finest unit that is named.</summary>
    public TimeUnit Unit;
    public StepWord Step;
    public DateModifier Modifier;
    public PhraseTraits Traits;

    /// <summary>Astronomical; the first year of a decade or century.</summary>
    public int Year;
    public byte Month;
    public byte Day;

    /// <summary>The <see cref="Day"/> of "the last of July": how many days the month has its year says.</summary>
    public const byte LastDay = 32;

    /// <summary>1 (Monday) to 7.</summary>
    public byte Weekday;

    /// <summary>Which one of the month's days with this weekday is meant, 1 to 5 or <see cref="Last"/>, or which week of its year; 0 where that is not said.</summary>
    public sbyte Nth;
    public const sbyte Last = -1;

    /// <summary>An EDTF code: 21 to 24, 33 to 36 for quarters, 40 and 41 for halves.</summary>
    public byte Season;
    public Holiday Holiday;

    /// <summary>How many units an offset, a run or a duration counts; negative is back in time; 0 for a number that is not said.</summary>
    public int Count;
    public int SecondOfDay;

    /// <summary>Minutes ahead of UTC.</summary>
    public short UtcOffset;

    /// <summary>How many further units lie between the day that the words name and the one they mean: 1 in "Monday week", -3 in "three years ago today".</summary>
    public int Beyond;
    public TimeUnit BeyondUnit;

    /// <summary>Which quarter of the century or millennium is meant, 1 to 4; 0 for the whole.</summary>
    public byte Quarter;

    /// <summary>Half units beside <see cref="Count"/>.</summary>
    public bool AndHalf;

    public readonly bool Has(PhraseTraits traits) => (Traits & traits) != 0;

    public readonly bool HasYear => (Traits & PhraseTraits.HasYear) != 0;
}
