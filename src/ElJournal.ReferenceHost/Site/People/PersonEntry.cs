using System.Collections.Immutable;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;

namespace ElJournal.ReferenceHost.Site.People;

/// <summary>Человек в реестре.</summary>
/// <param name="Id">The raw id.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">Who the person is.</param>
/// <param name="Places">Roles or classes with their days, in Russian.</param>
/// <param name="Data">The last state of what is kept on the person; null while nobody has looked.</param>
public sealed record PersonEntry(string Id, string Name, PersonKind Kind, ImmutableArray<string> Places, PersonalDataState? Data);
