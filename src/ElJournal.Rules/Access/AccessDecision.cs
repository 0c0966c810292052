namespace ElJournal.Rules.Access;

/// <summary>Решение о доступе: allowed or denied, in which capacity, and the norm that determined it.</summary>
/// <remarks><c>default</c> is a denial of which nobody knows the norm. Why, and what would help, is told by <see cref="SchoolAccess.Explain"/>. Equal when all members are. Immutable, safe on any thread.</remarks>
/// <param name="IsAllowed">Whether it is allowed.</param>
/// <param name="Category">The capacity in which it is allowed; null when it is denied.</param>
/// <param name="Norm">The norm that determined it, the first where several do; what nothing permits is denied by the closed world, of the pack <c>base</c> where the regulation has none of its own. Null in <c>default</c> alone.</param>
public readonly record struct AccessDecision(bool IsAllowed, AccessCategory? Category, AccessNorm? Norm);
