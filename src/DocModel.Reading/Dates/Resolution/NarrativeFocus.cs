using DocModel.Reading.Dates.Grammar;

namespace DocModel.Reading.Dates.Resolution;

/// <summary>The time that a narrative has reached: what "that year", "in May" and "two days later" are seen from.</summary>
/// <remarks>
/// A date that leaps out of the course of the narrative in the middle of a sentence ("classified until 2005") is an aside: it holds to the end of
/// its sentence. A second date near it in a later sentence shows that the narrative has moved there after all.
/// </remarks>
internal sealed class NarrativeFocus
{
    private Point _main;
    private Point _aside;
    private Point _last;
    private CalendarUnit? _mainDay;
    private CalendarUnit? _asideDay;
    private int _mainDayRow = -1;
    private int _asideDayRow = -1;
    private int _asideSentence = -1;
    private int _sentence = -1;
    private bool _isAside;
    private bool _asideLooksBack;
    private bool _hasLeft;

    /// <summary>The last unit that the text has named.</summary>
    public CalendarUnit? Unit => Current.Unit;

    /// <summary>The row of the expression that named it, or -1.</summary>
    public int Row => Current.Unit is null ? -1 : Current.Row;

    public int DayRow => _isAside ? _asideDayRow : _mainDayRow;

    public DateModifier Modifier => Current.Modifier;

    /// <summary>The last day that was named, as long as the narrative has not left the unit around it.</summary>
    public CalendarUnit? Day => (_isAside ? _asideDay : _mainDay) is { } day && Unit is { } unit && (unit == day || unit.Contains(day)) ? day : null;

    /// <summary>The day that the narrative has reached, whatever it looks aside to.</summary>
    public CalendarUnit? MainDay => _mainDay is { } day && _main.Unit is { } unit && (unit == day || unit.Contains(day)) ? day : null;

    public int MainDayRow => _mainDayRow;

    /// <summary>Whether the text has dated something before our era, so that bare numbers of three digits are such years.</summary>
    /// <remarks>The first century of our era begins with the year 0 of astronomers, which is none of it.</remarks>
    public bool IsBeforeEra => Unit is { Year: < 0 } or { Year: 0, Unit: <= TimeUnit.Year };

    /// <summary>Where the narrative is, whatever it looks aside to.</summary>
    public CalendarUnit? Main => _main.Unit;

    public int MainRow => _main.Unit is null ? -1 : _main.Row;

    /// <summary>The last unit named, be it in an aside: what "that year" takes up.</summary>
    public CalendarUnit? LastUnit => _last.Unit;

    public int LastRow => _last.Row;

    /// <summary>The last unit named that the narrative did not only look back to in a sentence before: what "the following year" and "two years later" are seen from.</summary>
    public CalendarUnit? LastOfStory => Last.Unit;

    public int LastRowOfStory => Last.Row;

    /// <summary>What months and days without year are seen from: a year far off that is only touched does not hold them.</summary>
    public CalendarUnit? Frame => IsFarAside ? _main.Unit : Unit;

    public int FrameRow => IsFarAside ? _main.Row : Row;

    private bool IsFarAside => _isAside && _aside.Unit is { Unit: >= TimeUnit.Year } aside && _main.Unit is { } main && Math.Abs(aside.Year - main.Year) > 5;

    private Point Last => !_isAside && _asideLooksBack && _last.Row == _aside.Row && _asideSentence >= 0 && (_sentence > _asideSentence || _hasLeft) ? _main : _last;

    private Point Current => _isAside ? _aside : _main;

    /// <summary>Comes to a sentence; an aside ends with its own.</summary>
    public void Enter(int sentence)
    {
        _sentence = sentence;
        if (sentence != _asideSentence)
            _isAside = false;
    }

    /// <summary>Whether the time is one that the sentence only looks back to.</summary>
    public bool LooksBack => _isAside && _asideLooksBack;

    /// <summary>Whether the aside is to a term that lies ahead.</summary>
    public bool LooksAhead => _isAside && _aside.Unit is { } aside && _main.Unit is { } main && aside.FirstDay > main.LastDay;

    /// <summary>Comes back from an aside before its sentence ends.</summary>
    public void LeaveAside() => (_isAside, _hasLeft) = (false, true);

    /// <summary>Comes to a new section: the year goes on, the month need not.</summary>
    public void EnterSection()
    {
        _isAside = false;
        if (_main.Unit is { Unit: < TimeUnit.Year } unit)
            _main = _main with { Unit = new CalendarUnit(TimeUnit.Year, unit.Year) };
    }

    /// <summary>Moves on to a date that the narrative has reached.</summary>
    public void MoveTo(in CalendarUnit unit, int row, DateModifier modifier)
    {
        _isAside = false;
        _last = new Point(unit, row, modifier);

        // "1941" behind "December 1941" says less than is known.
        if (unit.Unit == TimeUnit.Year && unit.Count == 1 && _main.Unit is { HasMonth: true } known && known.Year == unit.Year && modifier == DateModifier.None)
        {
            _main = _main with { Row = row };
            return;
        }

        _main = new Point(unit, row, modifier);
        if (unit.IsDay)
            (_mainDay, _mainDayRow) = (unit, row);
    }

    /// <summary>Puts a unit that has them in the place of the last dates, of which the text does not say which is meant.</summary>
    public void Widen(in CalendarUnit unit, int first, int last)
    {
        var wide = new Point(unit, last, DateModifier.None);
        if (_main.Row >= first)
            _main = wide;
        if (_aside.Row >= first)
            _aside = wide;
        if (_last.Row >= first)
            _last = wide;
    }

    /// <summary>Looks aside to a date out of the narrative's course.</summary>
    /// <param name="looksBack">Whether the words say that this was before ("had been replaced in 2022"): then the narrative has not moved there.</param>
    public void LookAt(in CalendarUnit unit, int row, int sentence, DateModifier modifier, bool looksBack = false)
    {
        if (_main.Unit is null || (!looksBack && !_asideLooksBack && _aside.Unit is { } other && _asideSentence != sentence && _asideSentence >= 0 && sentence - _asideSentence < 3 && Math.Abs(other.Year - unit.Year) <= 1))
        {
            MoveTo(unit, row, modifier);
            return;
        }

        _last = _aside = new Point(unit, row, modifier);
        _asideSentence = sentence;
        _isAside = true;
        _asideLooksBack = looksBack;
        _hasLeft = false;
        if (unit.IsDay)
            (_asideDay, _asideDayRow) = (unit, row);
    }

    private readonly record struct Point(CalendarUnit? Unit, int Row, DateModifier Modifier);
}
