namespace ElJournal.Reporting.Duties;

/// <summary>Обязанность по роли.</summary>
/// <param name="Role">Who answers for it.</param>
/// <param name="Act">The act.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Due">By when; null where the act sets no time.</param>
/// <param name="IsAdvice">Whether the clause only advises it.</param>
internal sealed record RoleDuty(string Role, string Act, string Clause, string Title, string? Due, bool IsAdvice);
