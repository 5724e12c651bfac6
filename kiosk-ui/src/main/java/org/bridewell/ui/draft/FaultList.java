package org.bridewell.ui.draft;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bridewell.core.instrument.Fault;
import org.bridewell.ui.kit.Dom;

/// Places in a file, each with what is said about it.
class FaultList extends UnorderedList {
  FaultList(List<Fault> faults) {
    addClassName("dk-plain-list");
    faults.forEach(
        each -> {
          var place = new Span();
          place.getElement().appendChild(Dom.bold(each.place()));
          add(new ListItem(place, new Span(" " + each.reason())));
        });
  }
}
