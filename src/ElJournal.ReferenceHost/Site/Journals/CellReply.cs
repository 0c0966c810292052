using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Journals;

/// <summary>Ответ о клетке, for the script of the page.</summary>
/// <param name="Outcome"><c>written</c>, <c>reason</c> where one is asked for, <c>stale</c> where another was quicker, or <c>refused</c>.</param>
/// <param name="Lines">What to tell.</param>
/// <param name="Text">What stands in the cell now.</param>
/// <param name="Seen">Its versions.</param>
/// <param name="Standing">How the pupil stands now, or null.</param>
/// <param name="Number">The number of the last revision that was written, by which the page knows its own change; null where nothing was.</param>
/// <param name="HasNewColumn">Whether the grid has other columns now.</param>
internal sealed record CellReply(string Outcome, ImmutableArray<string> Lines, string Text, string Seen, MarkStanding? Standing, int? Number, bool HasNewColumn);
