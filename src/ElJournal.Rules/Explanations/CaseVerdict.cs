using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Explanations;

/// <summary>Judges one norm on one case, with the same rows as an audit.</summary>
internal delegate (Verdict Verdict, string? Cause) CaseVerdict<TCase>(in TCase c, int binding)
    where TCase : struct;
