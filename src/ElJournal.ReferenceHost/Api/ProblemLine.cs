namespace ElJournal.ReferenceHost.Api;

/// <summary>Одна из ошибок запроса.</summary>
/// <param name="Code">The code.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What helps.</param>
/// <param name="Act">The act by whose clause it is refused; null where no act says so.</param>
/// <param name="Clause">The clause.</param>
internal sealed record ProblemLine(string Code, string Reason, string Remedy, string? Act = null, string? Clause = null);
