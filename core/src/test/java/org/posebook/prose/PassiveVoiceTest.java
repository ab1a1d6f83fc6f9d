package org.posebook.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PassiveVoiceTest {
  /** What is marked is found. */
  @Test
  void found() {
    assertFound(
        """
        The leg [is lifted] by your partner.
        Your hips should [be held] level.
        The stretch [was developed] in 1950.
        You may [be asked] to stop.
        This [is recommended] by many doctors.
        The exercise [is done] daily.
        They are being moved and [were seen].
        The knee [gets pulled] in.
        The pain [is increased] by bending.
        The move should [be slowly and carefully performed].
        It [is not often seen].
        Both arms [are then moved] overhead.
        These poses [have been] tested.
        It has [been shown] to help.
        Moves that [are practised] often help most.
        Pillows can [be used] for support. The foot [is made] to turn.
        """
            .replace("They are being moved", "They [are being moved]")
            .replace("[have been] tested", "have [been tested]"));
  }

  @Test
  void notFound() {
    assertFound(
        """
        You are tired. If you are interested, ask.
        Your knees are bent and your arms are extended.
        Be relaxed. You should be seated.
        When you are done, rest. After you are finished, rest.
        There is increased pain. It is limited by time.
        You can get hurt. Get started. Your legs get tired.
        Your foot is turned out. The ball is placed by the wall.
        The need is great. It is indeed so. The speed is high.
        Ask first if you are pregnant or have been injured.
        What is, moved by hand, a chair.
        It is a held pose. Yoga is a guided practice.
        You are used to it. The spine is made up of bones. These are called glutes.
        Make sure you are warmed up. Your weight is evenly distributed.
        You are supposed to rest. It is based on a study.
        It's about being kind. Stay where you are. Lifted hips help.
        """);
  }

  private static void assertFound(String lines) {
    for (String line : lines.strip().split("\n", -1)) {
      String text = line.replace("[", "").replace("]", "");
      StringBuilder marked = new StringBuilder(text);
      List<PassiveVoice.Found> all = PassiveVoice.find(text);
      for (PassiveVoice.Found found : all.reversed()) {
        marked.insert(found.offset() + found.length(), "]").insert(found.offset(), "[");
      }
      assertEquals(line, marked.toString());
    }
  }
}
