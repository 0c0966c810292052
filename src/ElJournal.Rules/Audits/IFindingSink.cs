namespace ElJournal.Rules.Audits;

/// <summary>Приёмник замечаний: takes findings as they are found, so that an audit of any size needs little memory.</summary>
/// <remarks>Called on one thread at a time, in a fixed order.</remarks>
public interface IFindingSink
{
    /// <summary>Takes a finding of a binding norm.</summary>
    /// <param name="finding">The finding.</param>
    void Finding(Finding finding);

    /// <summary>Takes a remark of a norm that is advice.</summary>
    /// <param name="finding">The remark.</param>
    void Advice(Finding finding);
}
