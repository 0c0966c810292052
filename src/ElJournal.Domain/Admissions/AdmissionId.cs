namespace ElJournal.Domain.Admissions;

/// <summary>Идентификатор заявления о приёме: which application for admission.</summary>
/// <remarks>
/// <para>A visible text of 1 to 200 characters, as the source system writes it; compared and ordered ordinally.</para>
/// <para><c>default</c> is not a valid id: its <see cref="Value"/> is the empty string and every fact refuses it. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct AdmissionId : IComparable<AdmissionId>
{
    private readonly string? value;

    private AdmissionId(string value) => this.value = value;

    /// <summary>Gets the raw id, exactly as it was given; the empty string for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">The raw id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long, or has control characters or outer blanks.</exception>
    public static AdmissionId Parse(string value) => new(Preconditions.Id(value, nameof(AdmissionId)));

    /// <summary>Makes an id of a text, or says that it is none.</summary>
    /// <param name="value">The raw id; may be null.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="value"/> is an id.</returns>
    public static bool TryParse(string? value, out AdmissionId id)
    {
        var valid = Preconditions.IsId(value);
        id = valid ? new AdmissionId(value!) : default;
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(AdmissionId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the raw id.</summary>
    /// <returns>The same text as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
