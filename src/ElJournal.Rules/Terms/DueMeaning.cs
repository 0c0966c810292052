using ElJournal.Rules.Packs;

namespace ElJournal.Rules.Terms;

/// <summary>Смысл срока: what a reading makes of the due moment that a pack states.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="id">Its name: <c>as-stated</c>.</param>
/// <param name="apply">What the pack's due moment becomes.</param>
public sealed class DueMeaning(string id, Func<DueSpec, DueSpec> apply)
{
    /// <summary>Gets the meaning that leaves the due moment as the pack states it.</summary>
    public static DueMeaning AsStated { get; } = new("as-stated", static due => due);

    /// <summary>Gets its name.</summary>
    public string Id { get; } = id;

    /// <summary>Makes the word of a norm that always means this.</summary>
    /// <param name="meaning">The meaning.</param>
    public static implicit operator Choice<DueMeaning>(DueMeaning meaning) => meaning.ToChoice();

    /// <summary>Makes the meaning that puts a due moment in place of the pack's, whatever that is.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="due">The due moment.</param>
    /// <returns>The meaning.</returns>
    public static DueMeaning Always(string id, DueSpec due) => new(id, _ => due);

    /// <summary>Makes the meaning that gives a due moment where the pack sets none.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="due">The due moment.</param>
    /// <returns>The meaning.</returns>
    public static DueMeaning WhereNotSet(string id, DueSpec due) => new(id, stated => stated is DueSpec.NotSet ? due : stated);

    /// <summary>Gives what a due moment becomes.</summary>
    /// <param name="due">The pack's.</param>
    /// <returns>The one that holds.</returns>
    public DueSpec Apply(DueSpec due) => apply(due);

    /// <summary>Makes the word of a norm that always means this.</summary>
    /// <returns>The word.</returns>
    public Choice<DueMeaning> ToChoice() => new(this);

    /// <summary>Gives the name.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
