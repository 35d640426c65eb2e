package jp.todoke.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.meeting.Member;
import jp.todoke.meeting.Members;
import jp.todoke.meeting.NewMember;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 委員名簿. Each command answers with the members of the term. */
@RestController
@RequestMapping("/api/council-members")
class MemberController {

    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    /** Until which day somebody is a member, and why. */
    record MembershipEndRequest(@Nullable LocalDate until, @PlainText(max = 1000, required = true) String reason) {}

    @GetMapping
    List<Member> listMembers(
            @Min(value = 1, message = "{violation.meeting.term}")
                    @Max(value = 99, message = "{violation.meeting.term}")
                    @RequestParam
                    int term) {
        return members.of(term);
    }

    @PostMapping
    List<Member> addMember(@RequestBody @Valid NewMember request) {
        members.add(request);
        return members.of(request.term());
    }

    @PostMapping("/{member}/end")
    List<Member> endMembership(@PathVariable long member, @RequestBody @Valid MembershipEndRequest request) {
        return members.of(members.end(member, request.until(), request.reason().strip()));
    }
}
