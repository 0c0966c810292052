using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Terms;

/// <summary>Термин: a word of the vocabulary of a kind of case, with its Russian wording and its meaning.</summary>
/// <remarks>
/// <para>Declared once and shared by norms, so that norms read like the act and each question is asked once per case. It reads no kind of fact but those it declares.</para>
/// <para>Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class Term<TCase>
    where TCase : struct
{
    /// <summary>Makes a term.</summary>
    /// <param name="id">Its name, unique within the kind of case: <c>lesson.held</c>.</param>
    /// <param name="wording">How it reads, in Russian: «урок проведён».</param>
    /// <param name="reads">The kinds of fact it reads.</param>
    /// <param name="holds">What it means.</param>
    public Term(string id, string wording, FactKinds reads, TermFunction<TCase> holds)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(wording);
        ArgumentNullException.ThrowIfNull(holds);
        (Id, Wording, Reads, Blames, Holds) = (id, wording, reads, reads, holds);
    }

    /// <summary>Gets its name.</summary>
    public string Id { get; }

    /// <summary>Gets how it reads, in Russian.</summary>
    public string Wording { get; }

    /// <summary>Gets the kinds of fact it reads.</summary>
    public FactKinds Reads { get; }

    /// <summary>Gets what it means.</summary>
    public TermFunction<TCase> Holds { get; }

    /// <summary>Gets the values that decided, for an explanation.</summary>
    public TextFunction<TCase>? Values { get; init; }

    /// <summary>Gets the kinds of fact whose incompleteness explains an unknown answer; all it reads unless stated, none where the answer is unknown for another reason.</summary>
    public FactKinds Blames { get; init; }

    /// <summary>Gets why the answer is unknown when the facts are there but say too little, in Russian.</summary>
    public string UnknownBecause { get; init; } = "данных недостаточно";

    /// <summary>Makes the word of a norm that always means this term.</summary>
    /// <param name="term">The term.</param>
    public static implicit operator Choice<Term<TCase>>(Term<TCase> term) => term.ToChoice();

    /// <summary>Makes the word of a norm that always means this term.</summary>
    /// <returns>The word.</returns>
    public Choice<Term<TCase>> ToChoice() => new(this);

    /// <summary>Gives the name.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
