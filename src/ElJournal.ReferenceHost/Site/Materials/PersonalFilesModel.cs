using System.Collections.Immutable;
using ElJournal.ReferenceHost.Site.Classes;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Личные дела класса.</summary>
/// <param name="Head">Which class.</param>
/// <param name="Pupils">The pupils by id and name, with the number of documents in the file of each.</param>
public sealed record PersonalFilesModel(ClassHead Head, ImmutableArray<(string Id, string Name, int Count)> Pupils);
