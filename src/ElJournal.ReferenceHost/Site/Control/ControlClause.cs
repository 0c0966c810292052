using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Site.Control;

/// <summary>Пункт, по которому есть замечания.</summary>
/// <param name="Act">The act.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Broken">Overdue or violated.</param>
/// <param name="Late">Fulfilled late.</param>
public sealed record ControlClause(string Act, Clause Clause, int Broken, int Late);
