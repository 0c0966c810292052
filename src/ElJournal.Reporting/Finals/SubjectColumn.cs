using System.Collections.Immutable;
using ElJournal.Domain.Journals;

namespace ElJournal.Reporting.Finals;

/// <summary>Предмет ведомости: the journals of a class that keep one subject, be they of the class or of its subgroups.</summary>
/// <param name="Id">Its name for programs, unique in the sheet.</param>
/// <param name="Title">The subject.</param>
/// <param name="Journals">Its journals.</param>
internal sealed record SubjectColumn(string Id, string Title, ImmutableArray<Journal> Journals);
