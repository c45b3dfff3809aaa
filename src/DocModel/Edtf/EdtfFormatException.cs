namespace DocModel;

/// <summary>A text is no EDTF date.</summary>
public sealed class EdtfFormatException : FormatException
{
    /// <summary>Creates the exception without details.</summary>
    public EdtfFormatException() : this("The text is no EDTF date.")
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public EdtfFormatException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public EdtfFormatException(string message, Exception innerException) : base(message, innerException)
    {
    }

    internal EdtfFormatException(EdtfError error) : base("The text is no EDTF date. " + error) => Error = error;

    /// <summary>Where the text fails, and why.</summary>
    public EdtfError Error { get; }
}
