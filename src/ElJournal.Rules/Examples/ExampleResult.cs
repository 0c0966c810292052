using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Examples;

/// <summary>Итог примера: what a pack says of a case, beside what its writer expects.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ExampleResult
{
    internal ExampleResult()
    {
    }

    /// <summary>Gets the table.</summary>
    public required ExampleTable Table { get; init; }

    /// <summary>Gets the case.</summary>
    public required ExampleCase Case { get; init; }

    /// <summary>Gets why the pack says so; null where it has no such case, or does not bind the norm.</summary>
    public required Explanation? Explanation { get; init; }

    /// <summary>Gets a value indicating whether the pack binds the norm.</summary>
    public required bool IsBound { get; init; }

    /// <summary>Gets the verdict found; null where there is no case.</summary>
    public Verdict? Found => Explanation?.Verdict;

    /// <summary>Gets a value indicating whether the pack says what is expected.</summary>
    public bool IsMet => IsBound && Case.IsMetBy(Explanation);

    /// <summary>Gets the reasons, in Russian lines, where the pack says something else; empty where it does not.</summary>
    public ImmutableArray<string> Reasons => IsMet || Explanation is null ? [] : ExplanationText.Lines(Explanation);

    private string BearerFound => Explanation?.Bearer?.Value ?? "";

    /// <summary>Gives one Russian line: where the case stands, what was expected and what was found.</summary>
    /// <returns>The line.</returns>
    public string Describe()
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{Table.File ?? Table.Norm.Value}:{Case.Line}: «{Case.Name}»");
        return !IsBound ? $"{place}: норма «{Table.Norm}» в пакете не привязана."
            : Found != Case.Expected ? $"{place}: ожидается «{ExpectedVerdicts.NameOf(Case.Expected)}», получено «{ExpectedVerdicts.NameOf(Found)}»."
            : Case.ExpectedBearer is { } bearer && bearer != BearerFound ? $"{place}: отвечает «{Named(bearer)}», а получено «{Named(BearerFound)}»."
            : !IsMet ? $"{place}: сила «{Case.ExpectedForce!.Value.ToRussian()}», а получено «{Explanation?.Edition?.Force.ToRussian() ?? "не действует"}»."
            : $"{place}: {ExpectedVerdicts.NameOf(Found)}.";
    }

    private static string Named(string bearer) => bearer.Length == 0 ? ExpectedVerdicts.Nobody : bearer;
}
