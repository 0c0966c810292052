using System.Globalization;
using System.Runtime.CompilerServices;

namespace ElJournal.Domain;

/// <summary>What is wrong with an argument, put together only where something is: facts are made by the million, and hardly one is refused.</summary>
/// <remarks>The compiler makes it of an interpolated string; its holes are not even looked into while the condition holds.</remarks>
[InterpolatedStringHandler]
internal ref struct PreconditionMessage
{
    private DefaultInterpolatedStringHandler text;

    public PreconditionMessage(int literalLength, int formattedCount, bool condition, out bool isWanted)
    {
        isWanted = !condition;
        text = isWanted ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string value) => text.AppendLiteral(value);

    public void AppendFormatted<T>(T value, string? format = null) => text.AppendFormatted(value, format);

    internal string ToStringAndClear() => text.ToStringAndClear();
}
