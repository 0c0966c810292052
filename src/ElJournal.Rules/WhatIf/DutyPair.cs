using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.WhatIf;

/// <summary>What both acts say of one norm and case, before the case has its name.</summary>
internal sealed class DutyPair(int ordinal, LedgerEntry? left, LedgerEntry? right)
{
    /// <summary>Gets the number of the case within its kind and part of the school.</summary>
    internal int Case { get; } = ordinal;

    internal LedgerEntry? Left { get; } = left;

    internal LedgerEntry? Right { get; } = right;

    internal CaseName Name { get; set; }

    internal string Title { get; set; } = "";

    internal JournalId? Journal { get; set; }

    /// <summary>Gets or sets who answers by the first act, and whether a breach counts.</summary>
    internal (StaffId? Bearer, Force Force) OfLeft { get; set; }

    /// <summary>Gets or sets who answers by the other act, and whether a breach counts.</summary>
    internal (StaffId? Bearer, Force Force) OfRight { get; set; }
}
