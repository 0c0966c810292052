using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Terms;

/// <summary>Момент исполнения: when what a duty asks for was done, with its Russian wording.</summary>
/// <remarks>It reads no kind of fact but those it declares; where one that it needs is not complete, "not done" is not known. Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class CaseMoment<TCase>
    where TCase : struct
{
    /// <summary>Makes a moment.</summary>
    /// <param name="id">Its name, unique within the kind of case: <c>lesson.entered</c>.</param>
    /// <param name="wording">How it reads, in Russian: «урок записан».</param>
    /// <param name="reads">The kinds of fact it reads.</param>
    /// <param name="when">When it happened.</param>
    public CaseMoment(string id, string wording, FactKinds reads, MomentFunction<TCase> when)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(wording);
        ArgumentNullException.ThrowIfNull(when);
        (Id, Wording, Reads, Needs, When) = (id, wording, reads, reads, when);
    }

    /// <summary>Gets its name.</summary>
    public string Id { get; }

    /// <summary>Gets how it reads, in Russian.</summary>
    public string Wording { get; }

    /// <summary>Gets the kinds of fact it reads.</summary>
    public FactKinds Reads { get; }

    /// <summary>Gets the kinds of fact that must be complete for "not done" to be known; all it reads unless stated.</summary>
    public FactKinds Needs { get; init; }

    /// <summary>Gets when it happened.</summary>
    public MomentFunction<TCase> When { get; }

    /// <summary>Gets why the moment is unknown when the entry itself is there, in Russian.</summary>
    public string UnknownBecause { get; init; } = "время ввода записи не сохранено";

    /// <summary>Makes the word of a norm that always means this moment.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator Choice<CaseMoment<TCase>>(CaseMoment<TCase> moment) => moment.ToChoice();

    /// <summary>Makes the word of a norm that always means this moment.</summary>
    /// <returns>The word.</returns>
    public Choice<CaseMoment<TCase>> ToChoice() => new(this);

    /// <summary>Gives the name.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
