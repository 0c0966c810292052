using ElJournal.Rules.Audits;

namespace ElJournal.Reporting.Duties;

/// <summary>The sink that keeps nothing: for those who want the ledger of an audit alone.</summary>
internal sealed class NoFindings : IFindingSink
{
    /// <inheritdoc/>
    public void Finding(Finding finding)
    {
    }

    /// <inheritdoc/>
    public void Advice(Finding finding)
    {
    }
}
