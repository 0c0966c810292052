using System.Reflection;
using System.Reflection.Emit;
using ElJournal.Domain.Marks;

namespace ElJournal.Domain.Tests.Marks;

/// <summary>Not only signatures: no local variable and no instruction of the arithmetic is of floating point.</summary>
public sealed class NoFloatingPointTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    [Fact]
    public void MethodBodies_OfMarks_HaveNoFloatingPoint()
    {
        var methods = typeof(MarkRules).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith("ElJournal.Domain.Marks", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetMethods(Declared).Concat<MethodBase>(t.GetConstructors(Declared)))
            .ToList();

        Assert.True(methods.Count > 500, "The methods were not found.");
        Assert.Empty(methods.Where(HasFloatingPoint).Select(m => $"{m.DeclaringType}.{m.Name}"));
    }

    [Fact]
    public void HasFloatingPoint_Samples_AreToldApart()
    {
        Assert.True(HasFloatingPoint(((Func<int, double>)(static i => i * 0.5)).Method));
        Assert.False(HasFloatingPoint(((Func<int, decimal>)(static i => i * 0.5m)).Method));
    }

    private static bool HasFloatingPoint(MethodBase method) =>
        method.GetMethodBody() is { } body
        && (body.LocalVariables.Any(v => v.LocalType == typeof(double) || v.LocalType == typeof(float)) || Instructions(body.GetILAsByteArray()!).Any(IsFloatingPoint));

    // ldc.r8, ldelem.r4, conv.r.un; not ldelem.ref.
    private static bool IsFloatingPoint(OpCode code) =>
        code.Name is { } name && (name.EndsWith(".r4", StringComparison.Ordinal) || name.EndsWith(".r8", StringComparison.Ordinal) || name.StartsWith("conv.r", StringComparison.Ordinal));

    private static IEnumerable<OpCode> Instructions(byte[] il)
    {
        for (var i = 0; i < il.Length;)
        {
            var code = OpCodesByValue[il[i] == 0xFE ? unchecked((short)(0xFE00 | il[i + 1])) : il[i]];
            yield return code;
            i += code.Size + (code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i + code.Size)),
                _ => 4,
            });
        }
    }
}
