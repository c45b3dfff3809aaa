using System.ComponentModel;
using System.Globalization;

namespace DocModel;

/// <summary>Converts an <see cref="Edtf"/> from and to a string in canonical notation.</summary>
public sealed class EdtfTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    /// <exception cref="EdtfFormatException">The string is no EDTF date.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Edtf.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is Edtf date && destinationType == typeof(string) ? date.ToString() : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) => value is string text && Edtf.TryParse(text, out _);
}
