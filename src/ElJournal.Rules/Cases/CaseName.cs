namespace ElJournal.Rules.Cases;

/// <summary>Имя дела: what a case is about, by ids; becomes a text only when somebody reads it.</summary>
/// <remarks>An audit names far more cases than it prints, and the letters of an id lie in memory that judging never touches. Equal when all parts are. Immutable, safe on any thread.</remarks>
/// <param name="Kind">What the first id is of: <c>lesson</c>.</param>
/// <param name="Id">The first id.</param>
/// <param name="SecondKind">What the second id is of: <c>pupil</c>; null when there is none.</param>
/// <param name="SecondId">The second id, or null.</param>
/// <param name="ThirdKind">What the third id is of: <c>period</c>; null when there is none.</param>
/// <param name="ThirdId">The third id, or null.</param>
public readonly record struct CaseName(string Kind, string Id, string? SecondKind = null, string? SecondId = null, string? ThirdKind = null, string? ThirdId = null)
{
    /// <summary>Gives the name as findings have it: <c>lesson:L1</c>, or parts joined by <c>/</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        SecondKind is null ? $"{Kind}:{Id}"
        : ThirdKind is null ? $"{Kind}:{Id}/{SecondKind}:{SecondId}"
        : $"{Kind}:{Id}/{SecondKind}:{SecondId}/{ThirdKind}:{ThirdId}";
}
