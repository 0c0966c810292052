namespace ElJournal.Rules.Norms;

/// <summary>Идентификатор нормы: <c>lesson.recorded</c>.</summary>
/// <remarks>
/// <para>Small Latin letters, digits, hyphens and dots. Compared and ordered ordinally. <c>default</c> is not valid: its <see cref="Value"/> is the empty string. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct NormId : IComparable<NormId>
{
    private readonly string? value;

    private NormId(string value) => this.value = value;

    /// <summary>Gets the raw id; the empty string for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">The raw id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not an id of a norm.</exception>
    public static NormId Parse(string value) => TryParse(value, out var id)
        ? id
        : throw new ArgumentException($"Not an id of a norm. Value=\"{value}\", Allowed=small Latin letters, digits, '-' and '.'", nameof(value));

    /// <summary>Makes an id of a text, or says that it is none.</summary>
    /// <param name="value">The raw id; may be null.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="value"/> is an id.</returns>
    public static bool TryParse(string? value, out NormId id)
    {
        var valid = !string.IsNullOrEmpty(value) && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');
        id = valid ? new NormId(value!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(NormId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the raw id.</summary>
    /// <returns>The same text as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
