using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Terms;

/// <summary>Носитель обязанности: who answers for a norm in a case, with the Russian words of a reader of acts.</summary>
/// <remarks>Declared once and shared by norms. Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
public sealed class CaseBearer<TCase>
    where TCase : struct
{
    /// <summary>Makes a bearer.</summary>
    /// <param name="id">Its name, unique within the kind of case: <c>lesson.who-taught</c>; two bearers of one name are the same person in every case.</param>
    /// <param name="wording">How it reads, in Russian, in the nominative: «педагог, который провёл урок».</param>
    /// <param name="who">Who it is.</param>
    public CaseBearer(string id, string wording, StaffFunction<TCase> who)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentException.ThrowIfNullOrEmpty(wording);
        ArgumentNullException.ThrowIfNull(who);
        (Id, Wording, Who) = (id, wording, who);
    }

    /// <summary>Gets its name.</summary>
    public string Id { get; }

    /// <summary>Gets how it reads, in Russian.</summary>
    public string Wording { get; }

    /// <summary>Gets the kinds of fact it reads beyond those that make the case and the roles of staff.</summary>
    public FactKinds Reads { get; init; }

    /// <summary>Gets who it is.</summary>
    public StaffFunction<TCase> Who { get; }

    /// <summary>Makes the word of a norm that always means this bearer.</summary>
    /// <param name="bearer">The bearer.</param>
    public static implicit operator Choice<CaseBearer<TCase>>(CaseBearer<TCase> bearer) => bearer.ToChoice();

    /// <summary>Makes the word of a norm that always means this bearer.</summary>
    /// <returns>The word.</returns>
    public Choice<CaseBearer<TCase>> ToChoice() => new(this);

    /// <summary>Gives the name.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
