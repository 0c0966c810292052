using System.Collections.Immutable;
using ElJournal.Rules.Access;

namespace ElJournal.ReferenceHost.Site;

/// <summary>Раздел сайта.</summary>
/// <param name="Path">Where it begins.</param>
/// <param name="Title">How it is called.</param>
/// <param name="Categories">To whom it is offered; what it shows is decided by access alone.</param>
internal sealed record NavigationItem(string Path, string Title, params ImmutableArray<AccessCategory> Categories);
