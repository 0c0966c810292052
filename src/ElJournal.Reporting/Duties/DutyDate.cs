using NodaTime;

namespace ElJournal.Reporting.Duties;

/// <summary>День календаря обязанностей: the duties of one kind that a role has to do by one day.</summary>
/// <param name="Role">Who answers for them.</param>
/// <param name="Day">The last day on which they are in time.</param>
/// <param name="Act">The act.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="IsAdvice">Whether the clause only advises it.</param>
/// <param name="Duties">How many there are.</param>
/// <param name="Ahead">How many of them are not due yet and not done.</param>
internal sealed record DutyDate(string Role, LocalDate Day, string Act, string Clause, string Title, bool IsAdvice, int Duties, int Ahead);
