namespace ElJournal.ReferenceHost.Site.Classes;

/// <summary>Сколько в журнале дел по одной норме.</summary>
/// <param name="Norm">The title of the norm.</param>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Open">How many are due soon.</param>
/// <param name="Overdue">How many are not.</param>
public sealed record ClassDuty(string Norm, string Clause, int Open, int Overdue);
