using ElJournal.Domain.Families;

namespace ElJournal.Domain.People;

/// <summary>Идентификатор лица: a pupil, a member of staff or a guardian, where a fact may concern any of them.</summary>
/// <remarks>
/// <para>Whether it is a pupil's, a member of staff's or a guardian's is seen from the lists of the school: a school should not give the same id to two people.</para>
/// <para>A visible text of 1 to 200 characters, as the source system writes it; compared and ordered ordinally.</para>
/// <para><c>default</c> is not a valid id: its <see cref="Value"/> is the empty string and every fact refuses it. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct PersonId : IComparable<PersonId>
{
    private readonly string? value;

    private PersonId(string value) => this.value = value;

    /// <summary>Gets the raw id, exactly as it was given; the empty string for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>Makes an id of a text.</summary>
    /// <param name="value">The raw id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, too long, or has control characters or outer blanks.</exception>
    public static PersonId Parse(string value) => new(Preconditions.Id(value, nameof(PersonId)));

    /// <summary>Makes an id of a text, or says that it is none.</summary>
    /// <param name="value">The raw id; may be null.</param>
    /// <param name="id">The id, or <c>default</c>.</param>
    /// <returns>Whether <paramref name="value"/> is an id.</returns>
    public static bool TryParse(string? value, out PersonId id)
    {
        var valid = Preconditions.IsId(value);
        id = valid ? new PersonId(value!) : default;
        return valid;
    }

    /// <summary>Says whether a pupil is meant.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>Whether the pupil has this id.</returns>
    public bool Is(PupilId pupil) => Value == pupil.Value;

    /// <summary>Says whether a member of staff is meant.</summary>
    /// <param name="person">The member of staff.</param>
    /// <returns>Whether the member of staff has this id.</returns>
    public bool Is(StaffId person) => Value == person.Value;

    /// <summary>Says whether a guardian is meant.</summary>
    /// <param name="guardian">The guardian.</param>
    /// <returns>Whether the guardian has this id.</returns>
    public bool Is(GuardianId guardian) => Value == guardian.Value;

    /// <inheritdoc/>
    public int CompareTo(PersonId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Gives the raw id.</summary>
    /// <returns>The same text as <see cref="Value"/>.</returns>
    public override string ToString() => Value;
}
