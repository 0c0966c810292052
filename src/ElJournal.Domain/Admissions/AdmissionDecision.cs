namespace ElJournal.Domain.Admissions;

/// <summary>Решение по заявлению о приёме.</summary>
public enum AdmissionDecision
{
    /// <summary>Принять: an order of enrolment is to follow.</summary>
    Accepted,

    /// <summary>Отказать, with the reason.</summary>
    Refused,
}
