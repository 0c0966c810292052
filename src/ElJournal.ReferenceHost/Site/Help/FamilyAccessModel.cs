using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Site.Help;

/// <summary>Как семье получить доступ: what anybody may know who has no account yet.</summary>
/// <param name="School">The name of the school, or its id.</param>
/// <param name="Issuers">Who issues what is needed for signing in, in Russian.</param>
/// <param name="Limits">How the issue is limited: titles of prohibitions.</param>
/// <param name="Shown">What a guardian sees of the own child, in Russian.</param>
/// <param name="Clauses">What the acts of the school say to families: title of the act and clause.</param>
public sealed record FamilyAccessModel(string School, ImmutableArray<string> Issuers, ImmutableArray<string> Limits, ImmutableArray<string> Shown, ImmutableArray<(string Act, Clause Clause)> Clauses);
