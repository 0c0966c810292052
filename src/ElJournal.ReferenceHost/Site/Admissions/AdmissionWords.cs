using ElJournal.Domain.Admissions;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Как называют шаги приёма.</summary>
internal static class AdmissionWords
{
    internal static string Of(AdmissionState state) => state switch
    {
        AdmissionState.Received => "подано",
        AdmissionState.Accepted => "решено принять",
        AdmissionState.Refused => "отказано",
        AdmissionState.Enrolled => "зачислен",
        _ => throw new InvalidOperationException("Unknown state."),
    };

    /// <summary>Says what is next.</summary>
    internal static string NextOf(AdmissionState state) => state switch
    {
        AdmissionState.Received => "решение директора",
        AdmissionState.Accepted => "приказ о зачислении",
        AdmissionState.Refused => "ничего: семье названа причина",
        AdmissionState.Enrolled => "ничего: обучающийся в классе",
        _ => throw new InvalidOperationException("Unknown state."),
    };
}
