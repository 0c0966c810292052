using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Tests.Interchange.Codes;

public sealed class CellCodesTests
{
    [Theory]
    [InlineData("5")]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("4.5")]
    [InlineData("3.25")]
    [InlineData("5/3")]
    [InlineData("зач")]
    [InlineData("незач")]
    [InlineData("н/а")]
    [InlineData("осв")]
    [InlineData("долг")]
    public void TryParseMark_Code_IsWrittenTheSame(string code)
    {
        Assert.True(CellCodes.TryParseMark(code, out var cell));

        Assert.Equal(code, CellCodes.Format(cell));
    }

    [Theory]
    [InlineData("")]
    [InlineData("5/")]
    [InlineData("/5")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("5/3/2")]
    [InlineData("4.555")]
    [InlineData("н")]
    [InlineData("all")]
    [InlineData("Зач")]
    [InlineData(" 5")]
    public void TryParseMark_AnythingElse_IsRefused(string code) => Assert.False(CellCodes.TryParseMark(code, out _));

    [Fact]
    public void TryParseMark_DecimalComma_IsTheSameMark()
    {
        Assert.True(CellCodes.TryParseMark("4,5", out var cell));

        Assert.Equal(Cell.Of(MarkValue.OfHundredths(450)), cell);
    }

    [Theory]
    [InlineData("5/3")]
    [InlineData("долг")]
    [InlineData("н")]
    public void TryParseFinalMark_WhatAPeriodDoesNotEndWith_IsRefused(string code) => Assert.False(CellCodes.TryParseFinalMark(code, out _));

    [Theory]
    [InlineData("4")]
    [InlineData("зач")]
    [InlineData("незач")]
    [InlineData("н/а")]
    [InlineData("осв")]
    public void TryParseFinalMark_Code_IsWrittenTheSame(string code)
    {
        Assert.True(CellCodes.TryParseFinalMark(code, out var cell));

        Assert.Equal(code, CellCodes.Format(cell));
    }

    [Theory]
    [InlineData("н")]
    [InlineData("б")]
    [InlineData("у")]
    [InlineData("оп")]
    [InlineData("осв")]
    [InlineData("present")]
    public void TryParseAttendance_Code_IsWrittenTheSame(string code)
    {
        Assert.True(CellCodes.TryParseAttendance(code, out var cell));

        Assert.Equal(code, CellCodes.Format(cell));
    }

    [Fact]
    public void TryParseAttendance_All_IsPresent()
    {
        Assert.True(CellCodes.TryParseAttendance("all", out var cell));

        Assert.Same(Cell.Present, cell);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("Н")]
    [InlineData("*")]
    public void TryParseAttendance_AnythingElse_IsRefused(string code) => Assert.False(CellCodes.TryParseAttendance(code, out _));
}
