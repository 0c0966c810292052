using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ElJournal.Domain;

/// <summary>Checks of arguments, in one place so that their messages are alike.</summary>
internal static class Preconditions
{
    /// <summary>Longest text that any id may have.</summary>
    internal const int MaxIdLength = 200;

    internal static T NotNull<T>([NotNull] T? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(argument, name);
        return argument;
    }

    internal static int InRange(int value, int min, int max, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value < min || value > max)
        {
            throw new ArgumentOutOfRangeException(
                name,
                value,
                string.Create(CultureInfo.InvariantCulture, $"Value out of range. Allowed={min}..{max}"));
        }

        return value;
    }

    internal static void That(bool condition, string name, string message)
    {
        if (!condition)
        {
            throw new ArgumentException(message, name);
        }
    }

    internal static void That(bool condition, string name, [InterpolatedStringHandlerArgument(nameof(condition))] ref PreconditionMessage message)
    {
        if (!condition)
        {
            throw new ArgumentException(message.ToStringAndClear(), name);
        }
    }

    /// <summary>An id is a short visible text: not empty, no control characters, no blanks at its ends.</summary>
    internal static bool IsId([NotNullWhen(true)] string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Length > MaxIdLength || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
        {
            return false;
        }

        foreach (var c in value)
        {
            if (char.IsControl(c))
            {
                return false;
            }
        }

        return true;
    }

    internal static string Id(string? value, string type)
    {
        ArgumentNullException.ThrowIfNull(value);
        return IsId(value)
            ? value
            : throw new ArgumentException($"Not an id. Type={type}, Value=\"{value}\", Allowed=1..{MaxIdLength} visible characters", nameof(value));
    }
}
