namespace DocModel.Reading.Tests.Dates;

/// <summary>Birthdays by their number: days where the text has told of the birth, open where it has not or where it is not certain whose birth is meant.</summary>
public sealed class BirthdayTests
{
    [Theory]
    [InlineData("Marta Lie was born at Os on 9 June 1832. On her seventieth birthday she was given a boat.", "9 June 1832=1832-06-09; her seventieth birthday=1902-06-09")]
    [InlineData("Marta Lie was born over her father’s shop in the lane behind the church of Os, on 9 June 1832, one of six. She was given a flute on her sixth birthday.", "9 June 1832=1832-06-09; her sixth birthday=1838-06-09")]
    [InlineData("Marta Lie lived at Os. Her son was born there on 9 June 1832. On her sixth birthday she had been ill.", "9 June 1832=1832-06-09; her sixth birthday=?")]
    [InlineData("Marta Lie was born at Os on 9 June 1832. She sold it before her eighty-fifth birthday.", "9 June 1832=1832-06-09; her eighty-fifth birthday=1917-06-09 before")]
    [InlineData("Marta Lie was born at Os on 9 June 1832. On her 21st birthday she sailed. In August she came back.", "9 June 1832=1832-06-09; her 21st birthday=1853-06-09; August=1853-08")]
    [InlineData("Marta Lie was born at Os in June 1832. On her seventieth birthday she was given a boat.", "June 1832=1832-06; her seventieth birthday=1902-06")]
    [InlineData("Marta Lie (9 June 1832 – 2 May 1911) built boats. On her fiftieth birthday she sailed.", "9 June 1832=1832-06-09; 2 May 1911=1911-05-02; her fiftieth birthday=1882-06-09")]
    [InlineData("Jon Lie, the son of a smith, was born on 29 February 1832. On his twenty-first birthday he sailed.", "29 February 1832=1832-02-29; his twenty-first birthday=1853-02-28")]
    [InlineData("Marta Lie was born on 9 June 1832. Her son was born in May 1860. On her fiftieth birthday she sailed.", "9 June 1832=1832-06-09; May 1860=1860-05; her fiftieth birthday=1882-06-09")]
    [InlineData("Marta Lie was born on 9 June 1832. Jon Moe was born on 4 May 1840. It was lit on Moe's tenth birthday.", "9 June 1832=1832-06-09; 4 May 1840=1840-05-04; tenth birthday=1850-05-04")]
    public void A_birthday_is_counted_from_the_birth(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));

    [Theory]
    [InlineData("On her seventieth birthday she was given a boat.", "her seventieth birthday=?")]
    [InlineData("Marta Lie was born on 9 June 1832. Jon Moe gave her a boat on his fiftieth birthday.", "9 June 1832=1832-06-09; his fiftieth birthday=?")]
    [InlineData("Marta Lie was born on 9 June 1832. Her son went to sea on his tenth birthday.", "9 June 1832=1832-06-09; his tenth birthday=?")]
    [InlineData("Marta Lie was born on 9 June 1832.\n\nJon Moe was born on 4 May 1840.\n\nThe lamp was lit on his tenth birthday.", "9 June 1832=1832-06-09; 4 May 1840=1840-05-04; his tenth birthday=?")]
    [InlineData("Marta Lie was born on 9 June 1832. She sold her boat in honour of his tenth birthday.", "9 June 1832=1832-06-09")]
    public void Whose_birthday_it_is_is_not_guessed(string text, string expected) => Assert.Equal(expected, ReadDates.Describe(text));
}
